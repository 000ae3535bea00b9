import { trusted } from '@cluster/database'
import { Elector, type ElectorRecord } from '../../models/elector.ts'

/**
 * Conditions on people: who meets one is told of an assembly, having a voice itself or acting as a member for an
 * organisation that has one.
 */
export async function whomToConvene(assemblyId: string): Promise<object[]> {
  const electors = await Elector.find({ assemblyId })
    .select('electorId kind')
    .lean<Pick<ElectorRecord, 'electorId' | 'kind'>[]>()
  const idsOf = (wanted: ElectorRecord['kind']) =>
    trusted({ $in: electors.filter(({ kind }) => kind === wanted).map(({ electorId }) => electorId) })
  return [{ _id: idsOf('PERSON') }, { organisationIds: idsOf('ORGANISATION'), roles: 'MEMBER' }]
}
