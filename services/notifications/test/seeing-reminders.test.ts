import { anyone, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { Reminder } from '../src/models/reminder.ts'
import { day, from } from './fixtures.ts'

const as = subgraphUnderTest(buildNotifications, [Reminder])
const query = `query ($first: Int, $after: String, $filter: ReminderFilter) {
  reminders(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id kind state reason recipient { id } event { id } dueAt attempts } }
    pageInfo { hasNextPage endCursor }
  }
}`
const now = Date.now()

beforeEach(() =>
  Reminder.insertMany(
    ['person-resident', 'person-member'].flatMap(recipientId =>
      Array.from({ length: 60 }, (_, n) => ({
        _id: `${recipientId}-${String(n).padStart(2, '0')}`,
        kind: 'DAY_1',
        rule: 'DAY_1',
        source: 'REGISTRATION',
        sourceId: `registration-${n}`,
        eventId: `event-${n}`,
        recipientId,
        startsAt: from(now, n * day),
        // Pairs are due at the same instant.
        dueAt: from(now, Math.floor(n / 2) * day),
        wakeAt: from(now, n * day),
        expiresAt: from(now, n * day),
        version: 0,
      })),
    ),
  ),
)

const seen = async (viewer: Parameters<typeof as>[0], variables = {}) => {
  const { data, errors } = await as(viewer).run(query, variables)
  return {
    code: errors?.[0]?.extensions.code,
    ids: data?.reminders?.edges.map(({ node }: { node: { id: string } }) => node.id) as string[] | undefined,
    ...data?.reminders,
  }
}

describe('the list of reminders', () => {
  test('shows a person its own, the earliest due first', async () => {
    const { ids, edges } = await seen(viewers.RESIDENT, { first: 2 })

    expect(ids).toEqual(['person-resident-00', 'person-resident-01'])
    expect(edges[0].node).toMatchObject({
      kind: 'DAY_1',
      state: 'PLANNED',
      reason: null,
      recipient: { id: 'person-resident' },
      event: { id: 'event-0' },
      attempts: 0,
    })
  })

  test('shows staff all, or those of one person', async () => {
    const { ids: all } = await seen(viewers.STAFF, { first: 100 })
    const { ids: one } = await seen(viewers.STAFF, { first: 100, filter: { recipientId: 'person-member' } })

    expect(all).toHaveLength(100)
    expect(one).toHaveLength(60)
    expect(one!.every((id: string) => id.startsWith('person-member'))).toBe(true)
  })

  test.each([
    ['nobody in particular', anyone, {}, 'UNAUTHENTICATED'],
    [
      'a person who asks for those of another',
      viewers.RESIDENT,
      { filter: { recipientId: 'person-member' } },
      'FORBIDDEN',
    ],
    [
      'a representative likewise',
      viewers.ANIMATOR,
      { filter: { recipientId: 'person-member' } },
      'FORBIDDEN',
    ],
    ['more than a page holds', viewers.RESIDENT, { first: 101 }, 'INVALID_PAGE_SIZE'],
    ['less than one', viewers.RESIDENT, { first: 0 }, 'INVALID_PAGE_SIZE'],
    ['a cursor of no list', viewers.RESIDENT, { after: 'no' }, 'MALFORMED_CURSOR'],
  ])('refuses %s', async (_, viewer, variables, code) => {
    expect((await seen(viewer, variables)).code).toBe(code)
  })

  test('may be asked by a person for its own by name', async () => {
    const { ids } = await seen(viewers.RESIDENT, { filter: { recipientId: 'person-resident' }, first: 1 })

    expect(ids).toEqual(['person-resident-00'])
  })

  test('is the same in pages as in one, where many are due at once', async () => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const page = await seen(viewers.STAFF, { first: 7, after })
      ids.push(...page.ids!)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)

    expect(ids).toHaveLength(120)
    expect(new Set(ids).size).toBe(120)
  })

  test.each([
    ['their own', viewers.RESIDENT, {}],
    ['all', viewers.STAFF, {}],
    ['those of one', viewers.STAFF, { filter: { recipientId: 'person-member' } }],
  ])('reads %s by an index, no more than it shows', async (_, viewer, variables) => {
    const { pageInfo } = await seen(viewer, { first: 10, ...variables })

    const plans = await plansOf('notifications', () =>
      seen(viewer, { first: 10, after: pageInfo.endCursor, ...variables }),
    )

    expect(plans).toHaveLength(1)
    expect(plans[0]!.stages).not.toContain('COLLSCAN')
    expect(plans[0]!.stages).not.toContain('SORT')
    expect(plans[0]!.looksAt).toBeLessThanOrEqual(14)
  })
})
