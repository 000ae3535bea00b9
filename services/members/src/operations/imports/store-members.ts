import { inTransaction, newId } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import { dayOf } from '@cluster/time'
import type { AnyBulkWriteOperation, ClientSession } from 'mongoose'
import { EssDecision, type EssDecisionRecord } from '../../models/ess-decision.ts'
import { MembershipEntry } from '../../models/membership-entry.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import type { Change } from '../composition/change.ts'
import { changeCompositionInBulk } from '../composition/change-in-bulk.ts'
import { standingsOf } from '../composition/standings-of.ts'
import { changesBetween } from '../directory/write-organisation.ts'
import { admitting } from './admit.ts'
import { followInHistory } from './follow-in-history.ts'
import { findOrganisations, knownAmong } from './known-organisations.ts'
import { type Plan, planMember, type ToldAtLine } from './plan-member.ts'
import { weighPlan } from './weigh-plan.ts'

export interface Import {
  now: Date
  /** What the rule counts in. */
  measure: Parameters<typeof admitting>[0]['measure']
  /** The line of the file that each organisation, by its id, was told at. */
  claims: Map<string, number>
  /** What waits until all that helps is in: see `admitting()`. */
  held: Plan[]
}

interface Stored {
  stored: number
  unchanged: number
  held: Plan[]
  refused: { line: number; fault: DomainError }[]
  claims: Map<string, number>
}

/**
 * Stores records in one transaction, with what they change in the composition and the decisions that they tell.
 * Where another import wrote the same at the same time, it is done anew; so it changes nothing but the database.
 * @param isLast whether nothing is held back any more
 */
export function storeMembers(records: ToldAtLine[], given: Import, isLast: boolean): Promise<Stored> {
  return inTransaction('members', async session => {
    const { now, measure } = given
    const today = dayOf(now)
    const found = await findOrganisations(
      records.map(({ told }) => told),
      session,
    )
    const { plans, refused, claims } = planAll(records, found, given)
    const standings = await standingsOf(
      found.filter(({ isMember }) => isMember).map(({ _id }) => _id),
      session,
    )
    const admit = await admitting({ measure, today, isLast }, session)

    const held: Plan[] = []
    const accepted: { plan: Plan; change: Change | null }[] = []
    for (const plan of plans) {
      const change = weighPlan(plan, standings.get(plan.after._id), today)
      const answer = change ? admit(change.delta) : 'YES'
      if (answer === 'LATER') held.push(plan)
      else if (answer !== 'YES') refused.push({ line: plan.record.line, fault: answer })
      else accepted.push({ plan, change })
    }
    let number = await changeCompositionInBulk(
      accepted.flatMap(({ change }) => change ?? []),
      { session, now },
    )
    const followed = accepted.map(({ plan, change }) => followInHistory(plan, change && number++, now))
    const stored = await write(
      followed.map(({ plan }) => plan),
      session,
    )
    const lean = { session, lean: true } as const
    await EssDecision.insertMany(
      accepted.flatMap(({ plan }) => decisionIn(plan, now)),
      lean,
    )
    await MembershipEntry.insertMany(
      followed.flatMap(({ entries }) => entries),
      lean,
    )
    return { stored, unchanged: accepted.length - stored, held, refused, claims }
  })
}

function planAll(records: ToldAtLine[], found: OrganisationRecord[], { claims, held }: Import) {
  // What is held back is to be made, so another record that means the same is its double.
  const known = knownAmong([...held.map(({ after }) => after), ...found])
  const claimed = new Map<string, number>()
  const refused: Stored['refused'] = []
  const plans = records.flatMap(record => {
    try {
      const plan = planMember(record, known, id => claimed.get(id) ?? claims.get(id))
      claimed.set(plan.after._id, record.line)
      known.set(plan.after)
      return plan
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refused.push({ line: record.line, fault: error })
      return []
    }
  })
  return { plans, refused, claims: claimed }
}

/** @returns how many organisations were not as they are now */
async function write(plans: Plan[], session: ClientSession): Promise<number> {
  const writes = plans.flatMap(({ before, after }): AnyBulkWriteOperation<OrganisationRecord>[] => {
    if (!before) return [{ insertOne: { document: after } }]
    const update = changesBetween(before, after)
    return update ? [{ updateOne: { filter: { _id: before._id }, update: { $set: update } } }] : []
  })
  if (writes.length > 0) {
    // Straight to the driver: they are as they are stored, and casting by mongoose would cost more than the write.
    await Organisation.collection.bulkWrite(writes as never, { session, ordered: true })
  }
  return writes.length
}

/** A basis that the file tells is a decision too: of a new member as old as the membership. */
function decisionIn({ before, after }: Plan, now: Date): EssDecisionRecord[] {
  const { _id: organisationId, essBasis: basis, membership } = after
  if (!basis || basis === before?.essBasis) return []
  const decidedOn = (before ? null : membership?.since) ?? dayOf(now)
  return [
    {
      _id: newId(),
      organisationId,
      basis,
      decidedOn,
      evidence: null,
      reason: 'Import',
      authorId: null,
      at: now,
    },
  ]
}
