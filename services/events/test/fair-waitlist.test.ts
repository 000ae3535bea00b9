import type { Result, viewers } from '@cluster/testkit'
import { type Free, obstacleOf, settle } from '@cluster/waitlist'
import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { Group } from '../src/models/event.ts'
import { Registration, type RegistrationRecord } from '../src/models/registration.ts'
import { WaitlistEntry, type WaitlistEntryRecord } from '../src/models/waitlist-entry.ts'
import { occurrenceOf, publishedEvent, residents, subgraphUnderTest } from './fixtures.ts'
import { desk, endOffer } from './waitlist-fixtures.ts'

jest.setTimeout(180_000)

/** How many people come at once: 200 with `STEPS=200 npm test -- FILE`, a part of them else. */
const people = Number(process.env.STEPS ?? 60)
const seeds = Array.from({ length: 10 }, (_, n) => n + 1)
const processes = [subgraphUnderTest(false), subgraphUnderTest(false), subgraphUnderTest(false)].map(desk)
const codes = new Set<string>()
const ofUs = ['NO_OFFER', 'OFFER_EXPIRED', 'OFFER_ALREADY_ACCEPTED', 'REGISTRATION_IS_OVER', 'EVENT_FULL']

describe('many who come at once, with cancellations and answers to offers among them', () => {
  test.each(seeds)('are never too many, keep their order, and nobody is skipped (seed %i)', async seed => {
    const capacity = 20
    const quotas = [{ group: 'MEMBER_EMPLOYEES' as const, places: 6 }]
    const { _id: eventId } = await publishedEvent({ capacity, quotas, maxPartySize: 4 })
    const { _id: occurrenceId } = await occurrenceOf(eventId)

    const plans = fc.sample(plan, { numRuns: people, seed })
    await Promise.all(residents(people).map((person, n) => live(person, plans[n]!, eventId, n)))

    const date = await occurrenceOf(eventId)
    const rows = await Registration.find({ occurrenceId }).lean<RegistrationRecord[]>()
    const placesOf = (taken: RegistrationRecord[]) => taken.reduce((sum, { partySize }) => sum + partySize, 0)
    const holding = rows.filter(({ status }) => status === 'CONFIRMED' || status === 'OFFERED')
    const members = holding.filter(({ group }) => group === 'MEMBER_EMPLOYEES')
    const waiting = rows
      .filter(({ status }) => status === 'WAITLISTED')
      .map(row => ({ ...row, number: row.queueNumber!, size: row.partySize }))
      .sort((a, b) => a.number - b.number)

    expect(rows).toHaveLength(people)
    expect(date.taken).toBe(placesOf(holding))
    expect(date.taken).toBeLessThanOrEqual(capacity)
    expect(date.takenBy.MEMBER_EMPLOYEES).toBe(placesOf(members))
    expect(date.takenBy.MEMBER_EMPLOYEES).toBeLessThanOrEqual(6)
    expect(date.waiting).toBe(waiting.length)
    const free: Free<Group> = {
      total: capacity - date.taken,
      ofGroup: { MEMBER_EMPLOYEES: 6 - placesOf(members) },
    }
    expect(settle(waiting, free).offered).toEqual([])
    const entries = await WaitlistEntry.find({ occurrenceId }).sort({ _id: 1 }).lean<WaitlistEntryRecord[]>()
    expect(entries).toHaveLength(date.logged)
    checkOrder(entries)
    expect([...codes].filter(code => !ofUs.includes(code))).toEqual([])
  })
})

const plan = fc.record({
  partySize: fc.integer({ min: 1, max: 4 }),
  isMember: fc.boolean(),
  cancels: fc.boolean(),
  answers: fc.constantFrom('accept', 'decline', 'expire', 'shrink', null),
})
type Plan = ReturnType<
  typeof fc.sample<{ partySize: number; isMember: boolean; cancels: boolean; answers: string | null }>
>[number]

/** What one person does, each time at another process: registers, perhaps gives back, perhaps answers an offer. */
async function live(person: typeof viewers.RESIDENT, plan: Plan, eventId: string, n: number): Promise<void> {
  const viewer = plan.isMember ? { ...person, roles: ['MEMBER' as const] } : person
  const at = (step: number) => processes[(n + step) % 3]!
  const { registration, errors } = await at(0).register(viewer, { eventId, partySize: plan.partySize })
  note(errors)
  const { id, status } = registration
  if (status === 'CONFIRMED' && plan.cancels) note((await at(1).cancel(viewer, { id })).errors)
  if (status === 'CONFIRMED' && plan.answers === 'shrink')
    note((await at(1).change(viewer, { id, partySize: 1 })).errors)
  if (status !== 'WAITLISTED') return
  if (plan.answers === null && plan.cancels) note((await at(1).cancel(viewer, { id })).errors)
  if (plan.answers === 'expire') await endOffer(id, new Date(Date.now() + 48 * 3_600_000))
  if (plan.answers === 'accept') note((await at(2).accept(viewer, { id })).errors)
  if (plan.answers === 'decline') note((await at(2).decline(viewer, { id })).errors)
}

function note(errors: Result['errors'] = []): void {
  for (const { extensions } of errors) codes.add(extensions.code)
}

/** Plays the log again: whoever is offered places, nobody who waits before fits in what is free just then. */
function checkOrder(entries: readonly WaitlistEntryRecord[]): void {
  const waiting = new Map<number, WaitlistEntryRecord>()
  let joined = 0
  for (const [n, entry] of entries.entries()) {
    const { queueNumber, step, free } = entry
    if (step === 'JOINED') {
      expect(queueNumber).toBe(++joined)
      waiting.set(queueNumber, entry)
    }
    if (step === 'CHANGED' && waiting.has(queueNumber)) waiting.set(queueNumber, entry)
    if (step === 'LEFT') waiting.delete(queueNumber)
    if (step !== 'OFFERED') continue
    waiting.delete(queueNumber)
    expect(entry.partySize).toBeLessThanOrEqual(free!)
    const before = [...waiting.values()].filter(one => one.queueNumber < queueNumber)
    for (const one of before) {
      const passed = entries.slice(0, n).findLast(other => other.queueNumber === one.queueNumber)!
      expect(passed).toMatchObject({ step: 'PASSED_OVER', at: entry.at })
      if (passed.obstacle === 'QUOTA_FULL') expect(one.group).toBe('MEMBER_EMPLOYEES')
      else
        expect(
          obstacleOf({ size: one.partySize, group: one.group }, { total: passed.free, ofGroup: {} }),
        ).toBe('TOO_FEW_PLACES')
    }
  }
}
