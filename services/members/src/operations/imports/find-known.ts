import { plainText, trusted } from '@cluster/database'
import { ambiguousName } from '../../import-errors.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import type { ToldMember } from './read-member.ts'

/** The organisations that records may mean, in one command. */
export async function findKnown(told: ToldMember[]): Promise<OrganisationRecord[]> {
  const sirens = told.flatMap(({ facts }) => facts.siren ?? [])
  const sortNames = told.map(({ name }) => plainText(name))
  const means = [{ siren: trusted({ $in: sirens }) }, { sortName: trusted({ $in: sortNames }) }]
  return Organisation.find({ $or: means }).lean<OrganisationRecord[]>()
}

/**
 * The organisation that a record means: the one of its SIREN, else the one of its name, as long as not both
 * have a SIREN.
 * @throws DomainError AMBIGUOUS_NAME
 */
export function findMeant(
  { name, facts: { siren } }: ToldMember,
  known: OrganisationRecord[],
): OrganisationRecord | undefined {
  const sortName = plainText(name)
  const namesakes = known.filter(organisation => organisation.sortName === sortName)
  const withoutSiren = namesakes.find(organisation => organisation.siren === null)
  if (siren) return known.find(organisation => organisation.siren === siren) ?? withoutSiren
  if (!withoutSiren && namesakes.length > 1) throw ambiguousName()
  return withoutSiren ?? namesakes[0]
}
