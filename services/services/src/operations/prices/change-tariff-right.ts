import { dayOf } from '@cluster/time'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import { invalidLastDay, organisationOfTariff, tariffRightNotFound } from '../../errors.ts'
import { rightId, TariffRight, type TariffRightRecord } from '../../models/tariff-right.ts'

export type RightGiven = Pick<TariffRightRecord, 'personId' | 'tariff' | 'organisationId' | 'lastDay'>

/** Notes that a person may pay a tariff, once staff have seen the proof; the proof is not kept. Another day replaces the one before. */
export async function grantTariff(
  { personId, tariff, organisationId, lastDay }: RightGiven,
  { viewer, now, transact }: Context,
): Promise<TariffRightRecord> {
  if ((tariff === 'COMPANY') !== (organisationId !== null)) throw organisationOfTariff()
  const today = dayOf(now())
  const latest = Temporal.PlainDate.from(today).add({ years: 2 }).toString()
  if (lastDay < today || lastDay > latest) throw invalidLastDay()
  const _id = rightId(personId, tariff)
  const grantedBy = viewer.mustBePerson()
  const right: TariffRightRecord = {
    _id,
    personId,
    tariff,
    organisationId,
    lastDay,
    grantedAt: now(),
    grantedBy,
  }
  return transact(async session => {
    await TariffRight.replaceOne({ _id }, right, { session, upsert: true })
    return right
  })
}

/** Ends a person's right at once. What was booked by it keeps its price. */
export async function endTariff(
  { personId, tariff }: Pick<RightGiven, 'personId' | 'tariff'>,
  { transact }: Context,
): Promise<boolean> {
  return transact(async session => {
    const { deletedCount } = await TariffRight.deleteOne({ _id: rightId(personId, tariff) }, { session })
    if (deletedCount === 0) throw tariffRightNotFound()
    return true
  })
}
