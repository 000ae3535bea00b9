import { trusted } from '@cluster/database'
import { dayOf } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import type { Tariff } from '../../models/service.ts'
import { rightId, TariffRight, type TariffRightRecord } from '../../models/tariff-right.ts'

/** Who pays what: the company on whose account it goes is null where the person pays. */
export interface Payment {
  personId: string
  tariff: Tariff
  organisationId: string | null
}

/**
 * Whether a person may pay a tariff on the day of an instant.
 * @param organisationId the company on whose account it goes; null where the person pays
 */
export const mayPay = async (
  personId: string,
  tariff: Tariff,
  organisationId: string | null,
  at: Date,
  session: ClientSession | null = null,
): Promise<boolean> => (await mayPayEach([{ personId, tariff, organisationId }], at, session))[0]!

/** The same of many, in at most one command. @returns in their order */
export async function mayPayEach(
  payments: readonly Payment[],
  at: Date,
  session: ClientSession | null = null,
): Promise<boolean[]> {
  const ids = payments.flatMap(({ personId, tariff }) =>
    tariff === 'PUBLIC' ? [] : [rightId(personId, tariff)],
  )
  const found =
    ids.length === 0
      ? []
      : await TariffRight.find({ _id: trusted({ $in: ids }) })
          .session(session)
          .lean<TariffRightRecord[]>()
  const rights = new Map(found.map(right => [right._id, right]))
  return payments.map(({ personId, tariff, organisationId }) => {
    if (tariff === 'PUBLIC') return organisationId === null
    const right = rights.get(rightId(personId, tariff))
    return right !== undefined && right.organisationId === organisationId && right.lastDay >= dayOf(at)
  })
}
