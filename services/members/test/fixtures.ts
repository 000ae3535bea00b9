import { databaseNamed, newId } from '@cluster/database'
import { Organisation, type OrganisationRecord } from '../src/models/organisation.ts'
import { Person, type PersonRecord } from '../src/models/person.ts'
import { completeOrganisation } from '../src/operations/complete-organisation.ts'
import { importMembers } from '../src/operations/import-members.ts'

/** An organisation of which nothing is known but its name, or what is given. */
export async function organisation(given: Partial<OrganisationRecord> = {}): Promise<OrganisationRecord> {
  const record = completeOrganisation({
    _id: newId(),
    name: `Organisation fictive ${newId()}`,
    siren: null,
    legalForm: null,
    inseeCategory: null,
    essBasis: null,
    city: null,
    website: null,
    membership: null,
    ...given,
  })
  await Organisation.create(record)
  return record
}

export const member = (given: Partial<OrganisationRecord> = {}): Promise<OrganisationRecord> =>
  organisation({ membership: { state: 'ACTIVE', since: '2010-12-01' }, ...given })

export async function person(given: Partial<PersonRecord> = {}): Promise<PersonRecord> {
  const record: PersonRecord = {
    _id: newId(),
    givenName: 'Habitant',
    familyName: 'Fictif',
    email: 'habitant.fictif@example.org',
    locale: 'FR',
    organisationIds: [],
    ...given,
  }
  await Person.create(record)
  return record
}

/** How MongoDB ran each command that reads a collection while `work` runs, by its profiler. */
export async function plansOf(work: () => Promise<unknown>): Promise<Plan[]> {
  const db = databaseNamed('members').db!
  await db.collection('system.profile').drop()
  // A plan that an earlier query of the same shape left, when there were fewer rows, proves nothing.
  await db.command({ planCacheClear: 'organisations' })
  await db.command({ profile: 2 })
  try {
    await work()
  } finally {
    await db.command({ profile: 0 })
  }
  const read = { planSummary: { $exists: true } }
  return db.collection<Plan>('system.profile').find(read).toArray()
}

export interface Plan {
  /** Such as `IXSCAN { sortName: 1, _id: 1 }` or `COLLSCAN`. */
  planSummary: string
  /** There only when rows were sorted in memory. */
  hasSortStage?: boolean
  keysExamined: number
  docsExamined: number
}

/** The columns of a file of members, when its records are imported, and that import. */
export const header = 'name;siren;legal_form;insee_category;ess_basis;member_since;city;website'
export const now = new Date('2030-01-01T12:00:00Z')
export const load = (...lines: string[]) => importMembers([header, ...lines].join('\n'), now)
