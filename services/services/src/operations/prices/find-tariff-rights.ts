import { trusted } from '@cluster/database'
import { TariffRight, type TariffRightRecord } from '../../models/tariff-right.ts'
import { dayOf } from './day-of.ts'

/** Which tariffs each of many people may pay on a day. */
export async function findTariffRights(personIds: readonly string[]): Promise<TariffRightRecord[][]> {
  const found = await TariffRight.find({ personId: trusted({ $in: personIds }) }).lean<TariffRightRecord[]>()
  const today = dayOf(new Date())
  const ofPerson = Map.groupBy(
    found.filter(({ lastDay }) => lastDay >= today),
    ({ personId }) => personId,
  )
  return personIds.map(id => ofPerson.get(id) ?? [])
}
