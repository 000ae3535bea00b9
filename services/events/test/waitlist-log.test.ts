import { anyone, viewers } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { WaitlistEntry } from '../src/models/waitlist-entry.ts'
import { occurrenceOf, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'
import { desk } from './waitlist-fixtures.ts'

const LOG = `query ($occurrenceId: ID!, $first: Int, $after: String) {
  waitlistLog(occurrenceId: $occurrenceId, first: $first, after: $after) {
    edges { node { id number step partySize group free obstacle at offerEndsAt } }
    pageInfo { hasNextPage endCursor }
  }
}`

const as = subgraphUnderTest()
const { register, cancel } = desk(as)
const people = residents(4)
const [first, , , last] = people as [typeof viewers.RESIDENT, ...(typeof viewers.RESIDENT)[]]
let occurrenceId: string

beforeEach(async () => {
  const { _id: eventId } = await publishedEvent({ capacity: 3 })
  occurrenceId = (await occurrenceOf(eventId))._id
  const sizes = [2, 1, 3, 1]
  const ids = []
  for (const [n, person] of people.entries())
    ids.push((await register(person, { eventId, partySize: sizes[n] })).registration.id)
  await cancel(first, { id: ids[0] })
})

describe('the log of a waitlist', () => {
  test('tells who was offered what, when and why, by numbers alone', async () => {
    const { data } = await as(last!).run(LOG, { occurrenceId })

    const entries = data.waitlistLog.edges.map(({ node }: { node: object }) => node)
    const entry = { at: expect.any(String), id: expect.any(String), group: 'RESIDENTS' }
    expect(entries).toEqual([
      { ...entry, number: 1, step: 'JOINED', partySize: 3, free: 0, obstacle: null, offerEndsAt: null },
      { ...entry, number: 2, step: 'JOINED', partySize: 1, free: 0, obstacle: null, offerEndsAt: null },
      {
        ...entry,
        number: 1,
        step: 'PASSED_OVER',
        partySize: 3,
        free: 2,
        obstacle: 'TOO_FEW_PLACES',
        offerEndsAt: null,
      },
      {
        ...entry,
        number: 2,
        step: 'OFFERED',
        partySize: 1,
        free: 2,
        obstacle: null,
        offerEndsAt: expect.any(String),
      },
    ])
    expect(JSON.stringify(await WaitlistEntry.find({ occurrenceId }).lean())).not.toContain('person-')
  })

  test('is turned page by page', async () => {
    const one = await as(viewers.STAFF).run(LOG, { occurrenceId, first: 3 })
    const { hasNextPage, endCursor: after } = one.data.waitlistLog.pageInfo
    const two = await as(viewers.STAFF).run(LOG, { occurrenceId, first: 3, after })

    expect(hasNextPage).toBe(true)
    expect(two.data.waitlistLog.edges).toHaveLength(1)
  })

  test('is appended to, and never changed', async () => {
    await expect(WaitlistEntry.updateOne({ occurrenceId }, { partySize: 9 })).rejects.toThrow('never changed')
    await expect(WaitlistEntry.deleteMany({ occurrenceId })).rejects.toThrow('never changed')
  })

  test.each([
    ['who registered for the date', first, null],
    ['staff', viewers.STAFF, null],
    ['an animator of the organiser', viewers.ANIMATOR, null],
    ['one of another organisation', { ...viewers.ANIMATOR, organisationIds: ['org-other'] }, 'FORBIDDEN'],
    ['who did not register', viewers.RESEARCHER, 'FORBIDDEN'],
    ['an app', { ...anyone, appId: 'app-test', scopes: ['events:read'] }, 'FORBIDDEN'],
    ['nobody', anyone, 'UNAUTHENTICATED'],
  ])('answers to %s', async (_, viewer, code) => {
    const { data, errors } = await as(viewer).run(LOG, { occurrenceId })

    if (code) expect(errors).toMatchObject(refusal(code, null))
    else expect(data.waitlistLog.edges).toHaveLength(4)
  })

  test('of a date that there is not names the field to staff, and is forbidden to others', async () => {
    const unknown = (viewer: typeof first) => as(viewer).run(LOG, { occurrenceId: 'nowhere' })

    expect((await unknown(viewers.STAFF)).errors).toMatchObject(
      refusal('OCCURRENCE_NOT_FOUND', 'occurrenceId'),
    )
    expect((await unknown(first)).errors).toMatchObject(refusal('FORBIDDEN', null))
  })
})
