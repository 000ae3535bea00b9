import { trusted } from '@cluster/database'
import { dayOf } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { dayInTheFuture, entryNotFound, organisationNotFound, stepOutOfOrder } from '../../errors.ts'
import { CompositionChange, type CompositionChangeRecord } from '../../models/composition-change.ts'
import { entryId, MembershipEntry, type MembershipEntryRecord } from '../../models/membership-entry.ts'
import { Organisation, type OrganisationRecord, type StoredMembership } from '../../models/organisation.ts'
import { changeComposition } from '../composition/change-composition.ts'
import { negated } from '../composition/counts.ts'
import { readReason } from './read-step.ts'
import type { Means } from './step.ts'
import { changingComposition } from './step-by-mutation.ts'

export interface Correction {
  organisationId: string
  /** Of the entry whose day is wrong. */
  number: number
  on: string
  reason: string
}

/** Sets the day of a step right, by a new entry: between the days of the steps before and after it. */
export async function correctMembership(
  { organisationId, number, on, ...told }: Correction,
  context: Context,
): Promise<OrganisationRecord> {
  const reason = readReason(told.reason)
  return changingComposition(context, async means => {
    const { session, emit, now, authorId } = means
    const organisation = await Organisation.findById(organisationId)
      .session(session)
      .lean<OrganisationRecord>()
    if (!organisation) throw organisationNotFound(organisationId, 'organisationId')
    const history = await MembershipEntry.find({ organisationId })
      .sort({ _id: 1 })
      .session(session)
      .lean<MembershipEntryRecord[]>()
    const steps = stepsOf(history)
    const place = steps.findIndex(step => step.number === number)
    const step = steps[place]
    if (!step || !organisation.membership) throw entryNotFound(number)
    checkFits(on, steps[place - 1]?.on, steps[place + 1]?.on ?? dayOf(now), now)

    const isLast = place === steps.length - 1
    const membership: StoredMembership = {
      ...organisation.membership,
      number: organisation.membership.number + 1,
      ...(isLast ? { on } : {}),
      ...(isAdmission(step, steps) ? { since: on } : {}),
    }
    await Organisation.updateOne({ _id: organisationId }, { $set: { membership } }, { session })
    const changeNumber = await moveChange(step, on, means)
    const entry = { step: 'CORRECTED', state: membership.state, on, at: now, authorId, reason } as const
    const id = { _id: entryId(organisationId, membership.number), organisationId, number: membership.number }
    await MembershipEntry.create([{ ...id, ...entry, corrects: number, changeNumber }], { session })
    emit({ type: 'membership.changed', subject: organisationId })
    return { ...organisation, membership }
  })
}

/** The steps as they are to be read: each with the day that was set last. */
function stepsOf(history: MembershipEntryRecord[]): MembershipEntryRecord[] {
  const days = new Map(history.flatMap(({ corrects, on }) => (corrects === null ? [] : [[corrects, on]])))
  return history
    .filter(({ corrects }) => corrects === null)
    .map(step => ({ ...step, on: days.get(step.number) ?? step.on }))
}

/** True for the admission that counts now: the last one. */
const isAdmission = ({ number }: MembershipEntryRecord, steps: MembershipEntryRecord[]): boolean =>
  steps.findLast(({ step }) => step === 'ADMITTED')?.number === number

function checkFits(on: string, from: string | undefined, to: string, now: Date): void {
  if (on > dayOf(now)) throw dayInTheFuture(on)
  if ((from && on < from) || on > to) throw stepOutOfOrder(on, from ?? '0001-01-01', to)
}

/** Moves what a step changed in the composition to the right day. @returns the number of that change, if there is one */
async function moveChange(
  { organisationId, changeNumber, on: was }: MembershipEntryRecord,
  on: string,
  { session, emit, now, rules }: Means,
): Promise<number | null> {
  if (changeNumber === null || on === was) return null
  const { cause, delta } = (await CompositionChange.findById(changeNumber)
    .session(session)
    .lean<CompositionChangeRecord>())!
  const [from, until] = on < was ? [on, was] : [was, on]
  await checkNothingElse(organisationId, { from, until, was }, session)
  const moved = { organisationId, cause, on: from, until, delta: on < was ? delta : negated(delta) }
  const changed = await changeComposition(moved, { session, emit, now, measure: rules.essMeasure })
  return changed.number
}

/** An ESS basis or shares that changed meanwhile counted for a member, or not: that cannot be moved over them. */
async function checkNothingElse(
  organisationId: string,
  { from, until, was }: { from: string; until: string; was: string },
  session: ClientSession,
): Promise<void> {
  const between = await CompositionChange.findOne({
    organisationId,
    cause: trusted({ $in: ['ESS_BASIS', 'SHARES'] }),
    on: trusted({ $gte: from, $lt: until }),
  })
    .session(session)
    .lean<CompositionChangeRecord>()
  if (between) throw was === from ? stepOutOfOrder(until, from, between.on) : stepOutOfOrder(from, between.on)
}
