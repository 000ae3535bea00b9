import { trusted } from '@cluster/database'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { findSimilarToEach, type SimilarOrganisationRecord } from './find-similar.ts'

/** For each of many organisations the others that may be the same, in two commands. */
export async function findPossibleDuplicates(ids: readonly string[]): Promise<SimilarOrganisationRecord[][]> {
  const rows = await Organisation.find({ _id: trusted({ $in: ids }) }).lean<OrganisationRecord[]>()
  const similar = await findSimilarToEach(rows)
  const found = new Map(rows.map(({ _id }, n) => [_id, similar[n]!]))
  return ids.map(id => (found.get(id) ?? []).filter(({ organisation }) => organisation._id !== id))
}
