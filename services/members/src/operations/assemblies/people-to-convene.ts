import { trusted } from '@cluster/database'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import { Person } from '../../models/person.ts'

/**
 * A page of the people to tell of an assembly: those who have a voice, and those who act as members for an
 * organisation that has one. Each once, whatever it represents, in the order of their ids.
 * @param after the last id of the page before, or null
 */
export async function peopleToConvene(
  assemblyId: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const electors = await Elector.find({ assemblyId })
    .select('electorId kind')
    .lean<Pick<ElectorRecord, 'electorId' | 'kind'>[]>()
  const idsOf = (wanted: ElectorRecord['kind']) =>
    trusted({ $in: electors.filter(({ kind }) => kind === wanted).map(({ electorId }) => electorId) })
  const people = await Person.find({
    ...(after === null ? {} : { _id: trusted({ $gt: after }) }),
    $or: [{ _id: idsOf('PERSON') }, { organisationIds: idsOf('ORGANISATION'), roles: 'MEMBER' }],
  })
    // All pages together read the people once, in the order of the index.
    .sort({ _id: 1 })
    .hint({ _id: 1 })
    .limit(limit)
    .select('_id')
    .lean<{ _id: string }[]>()
  return people.map(({ _id }) => _id)
}
