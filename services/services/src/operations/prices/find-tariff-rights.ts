import { trusted } from '@cluster/database'
import { dayOf } from '@cluster/time'
import { TariffRight, type TariffRightRecord } from '../../models/tariff-right.ts'

/** Which tariffs each of many people may pay on the day of an instant. */
export async function findTariffRights(
  personIds: readonly string[],
  now: Date,
): Promise<TariffRightRecord[][]> {
  const found = await TariffRight.find({ personId: trusted({ $in: personIds }) }).lean<TariffRightRecord[]>()
  const today = dayOf(now)
  const ofPerson = Map.groupBy(
    found.filter(({ lastDay }) => lastDay >= today),
    ({ personId }) => personId,
  )
  return personIds.map(id => ofPerson.get(id) ?? [])
}
