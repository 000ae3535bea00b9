import { plainText, trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { ambiguousName } from '../../import-errors.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import type { ToldMember } from './read-member.ts'

type Meaning = Pick<ToldMember, 'name' | 'facts'>

/** Organisations that records may mean, as they will be after what was planned so far. */
export interface Known {
  /**
   * The organisation that a record means: the one of its SIREN, else the one of its name, as long as not both have a
   * SIREN.
   * @throws DomainError AMBIGUOUS_NAME
   */
  find(told: Meaning): OrganisationRecord | undefined
  set(organisation: OrganisationRecord): void
}

/** The organisations that records may mean, in one command. */
export async function findOrganisations(
  told: readonly Meaning[],
  session: ClientSession,
): Promise<OrganisationRecord[]> {
  const sirens = told.flatMap(({ facts }) => facts.siren ?? [])
  const sortNames = told.map(({ name }) => plainText(name))
  const means = [{ siren: trusted({ $in: sirens }) }, { sortName: trusted({ $in: sortNames }) }]
  return Organisation.find({ $or: means }).session(session).lean<OrganisationRecord[]>()
}

export function knownAmong(organisations: Iterable<OrganisationRecord>): Known {
  const byId = new Map<string, OrganisationRecord>()
  const idsBySiren = new Map<string, Set<string>>()
  const idsByName = new Map<string, Set<string>>()
  const all = (ids: Set<string> = new Set()) => [...ids].map(id => byId.get(id)!)

  const known: Known = {
    find: ({ name, facts: { siren } }) => {
      const sortName = plainText(name)
      const namesakes = all(idsByName.get(sortName)).filter(found => found.sortName === sortName)
      const withoutSiren = namesakes.find(found => found.siren === null)
      if (siren) return all(idsBySiren.get(siren)).find(found => found.siren === siren) ?? withoutSiren
      if (!withoutSiren && namesakes.length > 1) throw ambiguousName()
      return withoutSiren ?? namesakes[0]
    },
    set: organisation => {
      byId.set(organisation._id, organisation)
      if (organisation.siren) add(idsBySiren, organisation.siren, organisation._id)
      add(idsByName, organisation.sortName, organisation._id)
    },
  }
  for (const organisation of organisations) known.set(organisation)
  return known
}

function add(ids: Map<string, Set<string>>, key: string, id: string): void {
  const known = ids.get(key)
  if (known) known.add(id)
  else ids.set(key, new Set([id]))
}
