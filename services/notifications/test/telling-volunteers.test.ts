import { closeDatabases } from '@cluster/database'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Mail } from '@cluster/mail'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { planReminders } from '../src/jobs/plan-reminders.ts'
import { sendReminder } from '../src/jobs/send-reminder.ts'
import { Reminder } from '../src/models/reminder.ts'
import type { PlaceStatus, ShiftStatus } from '../src/operations/read-shift.ts'
import { day, from, hour, sendBy } from './fixtures.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
const now = Date.now()
let subgraph: Subgraph
let sent: Mail[]

beforeAll(async () => {
  subgraph = await buildNotifications(config)
})
beforeEach(async () => {
  sent = []
  await Reminder.deleteMany()
})
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

interface Place {
  id: string
  status?: PlaceStatus
  changedAt?: Date
  locale?: 'FR' | 'EN'
}

/** A graph with one shift, in three days unless told otherwise, and those who have a place on it, two a page. */
function graphOf(places: Place[], { status = 'OPEN' as ShiftStatus, startsAt = from(now, 3 * day) } = {}) {
  const nodes = places.map(({ id, status = 'TAKEN', changedAt = from(now, -day), locale = 'FR' }) => ({
    id,
    status,
    changedAt: changedAt.toISOString(),
    person: { id: `person-${id}`, givenName: 'Bénévole', email: `${id}.fictif@example.org`, locale },
  }))
  const shift = {
    startsAt: startsAt.toISOString(),
    endsAt: from(startsAt.getTime(), 2 * hour).toISOString(),
    status,
    titleFr: 'Tenir la buvette',
    titleEn: 'Serve drinks',
    occurrence: {
      venue: { name: 'Place imaginaire', address: null },
      event: { id: 'event-1', timeZone: 'Europe/Paris', titleFr: 'Repas fictif', titleEn: 'Fictitious meal' },
    },
  }
  return {
    ask: async <T>(_: string, { after }: Record<string, unknown>) => {
      const start = Number(after ?? 0)
      const pageInfo = { hasNextPage: start + 2 < nodes.length, endCursor: String(start + 2) }
      const edges = nodes.slice(start, start + 2).map(node => ({ node }))
      return { shift: { ...shift, volunteers: { edges, pageInfo } } } as T
    },
  }
}

const tell = (type: string, graph: ReturnType<typeof graphOf>) =>
  planReminders({ graph, producer }).handle({ type, subject: 'shift-1', at: new Date(now) } as never, {
    signal: new AbortController().signal,
    stillMine: async () => true,
  })
async function send(graph: ReturnType<typeof graphOf>) {
  const deliver = async (mail: Mail) => {
    sent.push(mail)
    return null
  }
  for (const { _id } of await Reminder.find().lean())
    await handleRow(sendReminder(sendBy(graph, deliver)), _id, producer)
  return (await Reminder.find().sort({ _id: 1 }).lean()).map(({ state, reason }) => reason ?? state)
}

describe('volunteers', () => {
  test('are told when their shift is moved, each in its language, once however often that is read', async () => {
    const graph = graphOf([{ id: 'a' }, { id: 'b', status: 'OFFERED' }, { id: 'c', locale: 'EN' }])

    await Promise.all([1, 2, 3].map(() => tell('shift.moved', graph)))
    await send(graph)

    expect(sent.map(({ to }) => to).sort()).toEqual(['a', 'b', 'c'].map(id => `${id}.fictif@example.org`))
    expect(sent.map(({ subject }) => subject)).toContain('Your shift has changed: Serve drinks')
    const french = sent.find(({ to }) => to.startsWith('a.'))!
    expect(french.subject).toBe('Changement de créneau : Tenir la buvette')
    expect(french.text).toMatch(/Événement: Repas fictif\nQuand: .*\(Europe\/Paris\)\nOù: Place imaginaire/)
  })

  test('who took their place after it was moved are not', async () => {
    await tell('shift.moved', graphOf([{ id: 'a', changedAt: from(now, 1_000) }]))

    expect(await Reminder.countDocuments()).toBe(0)
  })

  test('are told when it is called off, if they had a place then', async () => {
    const places = [
      { id: 'a', status: 'CANCELLED' as const },
      { id: 'b', status: 'LEFT' as const },
    ]
    const graph = graphOf(places, { status: 'CANCELLED' })

    await tell('shift.cancelled', graph)

    expect(await send(graph)).toEqual(['SENT'])
    expect(sent[0]).toMatchObject({ subject: 'Créneau annulé : Tenir la buvette' })
  })

  test.each([
    ['has given the place back', graphOf([{ id: 'a', status: 'LEFT' }]), 'PLACE_GIVEN_BACK'],
    ['is there no more', graphOf([]), 'PLACE_GIVEN_BACK'],
    ['has a shift moved once more', graphOf([{ id: 'a' }], { startsAt: from(now, 4 * day) }), 'SHIFT_MOVED'],
    ['has a shift called off', graphOf([{ id: 'a' }], { status: 'CANCELLED' }), 'SHIFT_CANCELLED'],
  ])('one who by then %s hears no more of its move', async (_, later, reason) => {
    await tell('shift.moved', graphOf([{ id: 'a' }]))

    expect(await send(later)).toEqual([reason])
    expect(sent).toEqual([])
  })

  test.each(['shift.taken', 'shift.left', 'shift.swapped'])('hear nothing of %s', async type => {
    expect(await tell(type, graphOf([{ id: 'a' }]))).toEqual({ state: 'DONE' })
    expect(await Reminder.countDocuments()).toBe(0)
  })
})
