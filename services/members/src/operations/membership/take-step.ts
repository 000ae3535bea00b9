import type { ClientSession } from 'mongoose'
import { organisationNotFound, stepNotPossible } from '../../errors.ts'
import { entryId, MembershipEntry } from '../../models/membership-entry.ts'
import {
  Organisation,
  type OrganisationRecord,
  type StoredMembership,
  statesOfMembers,
} from '../../models/organisation.ts'
import { readStepDay } from './read-step.ts'
import { reweigh } from './reweigh.ts'
import { setRoles } from './set-roles.ts'
import type { Means, Taken, WantedStep } from './step.ts'
import { possibleFrom, type Transition, transitions } from './transitions.ts'

/** Steps of a member, which others are told one by one: who only applied, or was refused, is not among them. */
const toldByName: readonly Transition[] = [
  'ADMITTED',
  'ACTIVATED',
  'SUSPENDED',
  'RESUMED',
  'WITHDRAWN',
  'EXCLUDED',
]

/**
 * Takes a membership one step further: the organisation, its history, the composition of the cluster and the roles of
 * its representatives change together. Two steps at once conflict on the organisation, and the second sees the first.
 * @throws DomainError ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER or
 *   COMPOSITION_RULE_BROKEN
 */
export async function takeStep(wanted: WantedStep, means: Means): Promise<Taken> {
  const { organisationId, step, reason = null, votes = null } = wanted
  const { session, emit, now, authorId } = means
  const before = await Organisation.findById(organisationId).session(session).lean<OrganisationRecord>()
  if (!before) throw organisationNotFound(organisationId, 'organisationId')
  const membership = follow(before, wanted, now)
  const { state, number, on } = membership
  const after: OrganisationRecord = {
    ...before,
    membership,
    isMember: statesOfMembers.includes(state),
    appliedAt: state === 'APPLIED' ? now : null,
  }
  await write(before, after, session)
  const changed = await reweigh(before, after, { ...wanted, on: on! }, means)
  const entry = { step, state, on, at: now, authorId, reason, votes, changeNumber: changed?.number ?? null }
  await MembershipEntry.create([{ _id: entryId(organisationId, number), organisationId, number, ...entry }], {
    session,
  })
  if (before.isMember !== after.isMember) await setRoles(after, session)
  emit({ type: 'membership.changed', subject: organisationId })
  if (toldByName.includes(step)) emit({ type: `organisation.${step.toLowerCase()}`, subject: organisationId })
  return { organisation: after, changed }
}

/** The membership after a step. @throws DomainError when it cannot follow, or not on that day */
function follow(
  { membership }: OrganisationRecord,
  { step, on, votes }: WantedStep,
  now: Date,
): StoredMembership & { on: string } {
  const { from, to } = transitions[step]
  const state = membership?.state ?? null
  if (!from.includes(state)) throw stepNotPossible(step, state, possibleFrom(state))
  const day = readStepDay(on, now, membership?.on ?? null)
  return {
    state: to ?? state!,
    since: sinceAfter(step, day, membership),
    votes: votes ?? membership?.votes ?? 1,
    number: (membership?.number ?? 0) + 1,
    on: day,
  }
}

function sinceAfter(step: Transition, day: string, membership: StoredMembership | null): string | null {
  if (step === 'ADMITTED') return day
  return step === 'APPLIED' ? null : (membership?.since ?? null)
}

/** The number in the filter keeps the history without gap or fork, whatever else went wrong. */
async function write(
  { _id, membership }: OrganisationRecord,
  { membership: next, isMember, appliedAt }: OrganisationRecord,
  session: ClientSession,
): Promise<void> {
  const isAsRead = membership ? { 'membership.number': membership.number } : { membership: null }
  const { matchedCount } = await Organisation.updateOne(
    { _id, ...isAsRead },
    { $set: { membership: next, isMember, appliedAt } },
    { session },
  )
  if (matchedCount === 0) throw new Error(`The membership of ${_id} is not as it was read`)
}
