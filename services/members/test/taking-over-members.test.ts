import { migrate, trusted } from '@cluster/database'
import { subgraphUnderTest } from '@cluster/testkit'
import { dayOf } from '@cluster/time'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { migrations } from '../src/migrations.ts'
import { CompositionChange } from '../src/models/composition-change.ts'
import { CompositionDay } from '../src/models/composition-day.ts'
import { MembershipEntry } from '../src/models/membership-entry.ts'
import { Organisation } from '../src/models/organisation.ts'
import { findCounts } from '../src/operations/composition/find-composition.ts'
import { takeOverMembers } from '../src/operations/membership/take-over-members.ts'
import { buildForTests, member, organisation } from './fixtures.ts'
import { cluster, codeOf, emptied, historyOf, take } from './membership.ts'

const as = subgraphUnderTest(buildForTests, emptied)
const now = new Date()
const today = dayOf(now)

beforeEach(async () => {
  await cluster()
})

describe('members that were put down without a history', () => {
  test('get one, and count from the day that is known, else from today', async () => {
    const { _id: old } = await member({ essBasis: 'BY_STATUTE' })
    const { _id: suspended } = await member({ membership: { state: 'SUSPENDED', since: null } })
    await organisation({ membership: { state: 'WITHDRAWN', since: '2011-01-01' } })

    expect(await takeOverMembers(now)).toBe(2)

    expect((await historyOf(as, old)).map(({ step, on, author }) => [step, on, author])).toEqual([
      ['ADMITTED', '2010-12-01', null],
      ['ACTIVATED', '2010-12-01', null],
    ])
    expect((await historyOf(as, suspended)).map(({ step, on }) => [step, on])).toEqual([
      ['ADMITTED', today],
      ['ACTIVATED', today],
      ['SUSPENDED', today],
    ])
    expect((await findCounts('2010-11-30')).HEADCOUNT).toEqual({ total: 0, ess: 0 })
    expect((await findCounts('2010-12-01')).HEADCOUNT).toEqual({ total: 1, ess: 1 })
    expect((await findCounts(today)).HEADCOUNT).toEqual({ total: 2, ess: 1 })
  })

  test('are taken over once, however often and at once', async () => {
    for (let n = 0; n < 30; n += 1) await member({ essBasis: 'BY_STATUTE' })

    const counts = await Promise.all([takeOverMembers(now), takeOverMembers(now), takeOverMembers(now)])

    expect(counts.reduce((a, b) => a + b)).toBe(30)
    expect(await takeOverMembers(now)).toBe(0)
    expect(await MembershipEntry.countDocuments()).toBe(60)
    expect(await CompositionChange.countDocuments()).toBe(30)
    expect((await findCounts(today)).HEADCOUNT).toEqual({ total: 30, ess: 30 })
  }, 30_000)

  test('go on from there', async () => {
    const { _id: organisationId } = await member({ essBasis: 'NONE' })
    await takeOverMembers(now)

    expect(codeOf(await take(as, 'excludeMember', { organisationId, reason: 'x' }))).toBeNull()

    expect((await findCounts(today)).HEADCOUNT).toEqual({ total: 0, ess: 0 })
  })

  test('are taken over by the migration, from rows as they were before it', async () => {
    await member({ essBasis: 'BY_STATUTE' })
    await organisation({ membership: { state: 'APPLIED', since: null } })
    const before = { 'membership.votes': '', 'membership.number': '', 'membership.on': '', appliedAt: '' }
    await Organisation.collection.updateMany({}, { $unset: before })
    const done = Organisation.db.db!.collection<{ _id: string }>('migrations')

    for (let n = 0; n < 2; n += 1) {
      await done.deleteOne({ _id: '010-membership' })
      await migrate('members', migrations)
    }

    expect(await MembershipEntry.countDocuments()).toBe(2)
    expect(await CompositionDay.countDocuments()).toBe(1)
    expect(await Organisation.find({ isMember: true }).lean()).toMatchObject([
      { membership: { state: 'ACTIVE', since: '2010-12-01', votes: 1, number: 2, on: '2010-12-01' } },
    ])
    expect(await Organisation.countDocuments({ appliedAt: trusted({ $ne: null }) })).toBe(1)
  })
})
