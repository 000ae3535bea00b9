import type { ClientSession } from 'mongoose'
import type { Tariff } from '../../models/service.ts'
import { rightId, TariffRight, type TariffRightRecord } from '../../models/tariff-right.ts'
import { dayOf } from './day-of.ts'

/**
 * Whether a person may pay a tariff on the day of an instant.
 * @param organisationId the company on whose account it goes; null where the person pays
 */
export async function mayPay(
  personId: string,
  tariff: Tariff,
  organisationId: string | null,
  at: Date,
  session: ClientSession | null = null,
): Promise<boolean> {
  if (tariff === 'PUBLIC') return organisationId === null
  const right = await TariffRight.findById(rightId(personId, tariff))
    .session(session)
    .lean<TariffRightRecord>()
  return right !== null && right.organisationId === organisationId && right.lastDay >= dayOf(at)
}
