import { parseConfig } from '@cluster/config'
import { newId } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { type Asker, testConfig } from '@cluster/testkit'
import { buildMembers } from '../src/build.ts'
import { ruleVariables } from '../src/config.ts'
import type { Measure } from '../src/models/composition-day.ts'
import { Organisation, type OrganisationRecord } from '../src/models/organisation.ts'
import { Person, type PersonRecord } from '../src/models/person.ts'
import {
  completeOrganisation,
  type OrganisationFacts,
} from '../src/operations/directory/complete-organisation.ts'
import { importMembers } from '../src/operations/imports/import-members.ts'

/** The subgraph as a test needs it; the share of the ESS is counted in enterprises unless it says otherwise. */
export const buildForTests = (config = testConfig(), ESS_MEASURE: Measure = 'HEADCOUNT'): Promise<Subgraph> =>
  buildMembers({ ...config, ...parseConfig(ruleVariables, { ESS_MEASURE }) })

/** An organisation of which nothing is known but its name, or what is given. */
export async function organisation(given: OrganisationFacts = {}): Promise<OrganisationRecord> {
  const record = completeOrganisation({
    _id: newId(),
    name: `Organisation fictive ${newId()}`,
    ...given,
  })
  await Organisation.create(record)
  return record
}

export const member = (given: OrganisationFacts = {}): Promise<OrganisationRecord> =>
  organisation({ membership: { state: 'ACTIVE', since: '2010-12-01' }, ...given })

export async function person(given: Partial<PersonRecord> = {}): Promise<PersonRecord> {
  const _id = newId()
  const record: PersonRecord = {
    _id,
    givenName: 'Habitant',
    familyName: 'Fictif',
    email: `habitant.fictif.${_id}@example.org`,
    locale: 'FR',
    organisationIds: [],
    roles: ['RESIDENT'],
    ...given,
  }
  await Person.create(record)
  return record
}

/** Lets a test see all that the list of organisations shows somebody. */
export const organisationsSeenBy = (asker: Asker) => async (): Promise<object[]> => {
  const { data } = await asker.run(`{ organisations(first: 100) { edges { node {
    id name siren legalForm inseeCategory essBasis city website membership { state since } } } } }`)
  return data.organisations.edges.map(({ node }: { node: object }) => node)
}

/** The columns of a file of members, when its records are imported, and that import. */
export const header = 'name;siren;legal_form;insee_category;ess_basis;member_since;city;website'
export const now = new Date('2030-01-01T12:00:00Z')
export const load = (...lines: string[]) => importMembers([header, ...lines].join('\n'), now)

/** How many steps a random sequence has: a thousand with `STEPS=1000 npm test -- FILES`, a part of that else. */
export const manySteps = Number(process.env.STEPS ?? 250)
