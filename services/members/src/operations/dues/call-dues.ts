import { trusted } from '@cluster/database'
import { dayOf, endOfDay } from '@cluster/time'
import type { Context } from '../../context.ts'
import {
  invalidAmount,
  invalidYear,
  notAMember,
  payableInThePast,
  tooManyOrganisations,
} from '../../errors.ts'
import { Dues, type DuesRecord, duesId } from '../../models/dues.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { setDeadlines } from '../deadlines/set-deadline.ts'
import type { Means } from '../membership/step.ts'
import { meansOf } from '../membership/step-by-mutation.ts'

export interface CalledDues {
  year: number
  amountCents: number
  payableBy: string
}

export interface DuesCall extends CalledDues {
  /** Of whom; of all members when it is left out. */
  organisationIds?: string[] | null
  /** The organisation after which to go on. */
  after?: string | null
}

/** As many as fit well into one transaction. */
const atOnce = 500
/** A million euros. */
const mostCents = 100_000_000

/** How far it got: `after` is where the next call goes on, null once all are called. */
export interface DuesCalled {
  year: number
  called: number
  known: number
  after: string | null
}

/** Calls dues of members, of each once a year: those that are called already stay as they are. */
export async function callDues(call: DuesCall, context: Context): Promise<DuesCalled> {
  const dues = readCall(call, context.now())
  const { organisationIds, after } = call
  if (organisationIds && organisationIds.length > atOnce) throw tooManyOrganisations(atOnce)
  return context.transact(async (session, emit) => {
    const means = meansOf(context, { session, emit })
    const found = await findMembers(organisationIds ?? null, after ?? '', means)
    const members = found.slice(0, atOnce)
    const called = await callFrom(members, dues, means)
    const last = found.length > atOnce ? members.at(-1)! : null
    return { year: dues.year, called, known: members.length - called, after: last }
  })
}

/** Calls the first dues of one that is just admitted; where they are called already, they stay. */
export async function callFirstDues(organisationId: string, dues: CalledDues, means: Means): Promise<void> {
  await callFrom([organisationId], readCall(dues, means.now), means)
}

/** @throws DomainError INVALID_YEAR, INVALID_AMOUNT or PAYABLE_IN_THE_PAST */
function readCall({ year, amountCents, payableBy }: CalledDues, now: Date): CalledDues & { today: string } {
  const today = dayOf(now)
  // The cluster is of 2010, and nobody calls the dues of the year after the next.
  const [first, last] = [2010, Number(today.slice(0, 4)) + 1]
  if (year < first || year > last) throw invalidYear(first, last)
  if (amountCents < 1 || amountCents > mostCents) throw invalidAmount(mostCents)
  if (payableBy < today) throw payableInThePast()
  return { year, amountCents, payableBy, today }
}

async function findMembers(wanted: string[] | null, after: string, { session }: Means): Promise<string[]> {
  const among = wanted ? { $in: wanted } : { $gt: after }
  const members = await Organisation.find({ isMember: true, _id: trusted(among) })
    .sort({ _id: 1 })
    .limit(atOnce + 1)
    .select('_id')
    .session(session)
    .lean<Pick<OrganisationRecord, '_id'>[]>()
  const ids = members.map(({ _id }) => _id)
  const stranger = wanted?.find(id => !ids.includes(id))
  if (stranger) throw notAMember(stranger)
  return ids
}

/** @returns how many were not called yet */
async function callFrom(
  organisationIds: string[],
  { year, amountCents, payableBy, today }: CalledDues & { today: string },
  means: Means,
): Promise<number> {
  const { session } = means
  const ids = organisationIds.map(id => duesId(id, year))
  const known = new Set(await Dues.distinct('_id', { _id: trusted({ $in: ids }) }).session(session))
  const missing = organisationIds.filter(id => !known.has(duesId(id, year)))
  if (missing.length === 0) return 0
  const dues = missing.map(
    (organisationId): DuesRecord => ({
      _id: duesId(organisationId, year),
      organisationId,
      year,
      amountCents,
      currency: 'EUR',
      paidCents: 0,
      calledOn: today,
      payableBy,
      paidOn: null,
      state: 'CALLED',
    }),
  )
  await Dues.insertMany(dues, { session })
  const at = endOfDay(payableBy)
  await setDeadlines(
    dues.map(({ _id, organisationId }) => ({
      kind: 'DUES_PAYABLE',
      subjectId: _id,
      organisationId,
      at,
    })),
    means,
  )
  return dues.length
}
