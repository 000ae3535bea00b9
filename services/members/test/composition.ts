import { inTransaction } from '@cluster/database'
import { CompositionChange } from '../src/models/composition-change.ts'
import { CompositionDay, type Counts } from '../src/models/composition-day.ts'
import { EssDecision } from '../src/models/ess-decision.ts'
import { Organisation, type OrganisationRecord } from '../src/models/organisation.ts'
import { changeComposition } from '../src/operations/composition/change-composition.ts'
import { noCounts } from '../src/operations/composition/counts.ts'
import { weightOf } from '../src/operations/composition/weight-of.ts'
import type { OrganisationFacts } from '../src/operations/directory/complete-organisation.ts'
import { member } from './fixtures.ts'

/** What a test of the composition begins without. */
export const composition = [
  Organisation,
  CompositionDay,
  ...[CompositionChange, EssDecision].map(({ collection }) => ({
    deleteMany: () => collection.deleteMany({}),
  })),
]

/** A member that the journal has, too, since it became one. */
export async function admitted(given: OrganisationFacts = {}): Promise<OrganisationRecord> {
  const made = await member(given)
  const { since, votes } = made.membership!
  const delta = weightOf({ ...made, votes, capitalCents: 0 })
  const change = { organisationId: made._id, cause: 'MEMBERSHIP', on: since!, delta } as const
  await inTransaction('members', session =>
    changeComposition(change, {
      session,
      emit: () => undefined,
      now: new Date(),
      measure: 'HEADCOUNT',
      isAllowed: true,
    }),
  )
  return made
}

/** So many that belong to the ESS by statute, and so many companies that do not. */
export async function admitMany(ess: number, others: number): Promise<OrganisationRecord[]> {
  const made: OrganisationRecord[] = []
  for (let n = 0; n < ess; n += 1) made.push(await admitted({ legalForm: 'SCOP', essBasis: 'BY_STATUTE' }))
  for (let n = 0; n < others; n += 1) {
    made.push(await admitted({ legalForm: 'COMMERCIAL_COMPANY', essBasis: 'NONE' }))
  }
  return made
}

/** The counts of each day that has some, in order. */
export async function daysOfComposition(): Promise<[day: string, counts: Counts][]> {
  const days = await CompositionDay.find().sort({ _id: 1 }).lean()
  return days.map(({ _id, counts }) => [_id, counts])
}

export const countsNow = async (): Promise<Counts> => (await daysOfComposition()).at(-1)?.[1] ?? noCounts
