import { newId } from '@cluster/database'
import { Event, plainEvent } from '@cluster/events/models/event.ts'
import { Occurrence } from '@cluster/events/models/occurrence.ts'
import { Registration } from '@cluster/events/models/registration.ts'
import { occurrenceOf } from '@cluster/events/operations/occurrences/occurrence-of.ts'
import { outbox } from '@cluster/events/outbox.ts'
import { inbox as identityInbox } from '@cluster/identity/inbox.ts'
import { signWithCurrentKey } from '@cluster/identity/keys/sign-with-current-key.ts'
import { inbox as notificationsInbox } from '@cluster/notifications/inbox.ts'
import { anonymous } from '@cluster/viewer'
import { addressesAt } from '../cluster/addresses.ts'
import type { Prepared } from '../cluster/prepare-cluster.ts'
import { organisations } from '../seed/ids.ts'
import { type Child, startChild } from './child.ts'
import type { Options } from './options.ts'
import { usageOf } from './process-metrics.ts'
import type { Registered, RegisterTask } from './register.ts'
import type { Shape, ShapeName } from './shapes.ts'

/** How fast many who come at once for the last places are answered, and whether each got what is right. */
export interface Registrations {
  shape: ShapeName
  perSecond: number
  /** Rounds in which not exactly the first got the places and all others wait in order. */
  errors: number
  /** Of CPU for each registration, by process. */
  cpuMs: Record<string, number>
}

const people = 200
const places = 10

export async function measureRegistrations(
  shapes: readonly Shape[],
  { env }: Prepared,
  { rounds }: Options,
  report: (line: string) => void,
): Promise<Registrations[]> {
  const child = startChild('register.ts')
  try {
    const done: Registrations[] = []
    for (const { name, port, processes } of shapes.filter(({ name }) => name !== 'plain gateway')) {
      const tokens = await tokensFor(port, env)
      await othersAreTold()
      // The first rounds only warm up.
      for (let round = 0; round < 3; round++) await oneRound(child, port, tokens)
      const before = await usageOf(processes)
      const found = []
      for (let round = 0; round < rounds; round++) {
        found.push(await oneRound(child, port, tokens))
        report(`${name}, round ${round + 1} of ${rounds}: ${found.at(-1)!.seconds.toFixed(2)} s`)
      }
      const after = Object.entries(await usageOf(processes))
      const cpuMs = Object.fromEntries(
        after.map(([name, usage]) => [name, (usage.cpuMs - before[name]!.cpuMs) / people / rounds]),
      )
      const seconds = found.reduce((sum, one) => sum + one.seconds, 0)
      const errors = found.filter(({ isRight }) => !isRight).length
      done.push({ shape: name, perSecond: (people * rounds) / seconds, errors, cpuMs })
      report(`${name}: ${Math.round((people * rounds) / seconds)} registrations/s`)
    }
    return done
  } finally {
    await child.stop()
  }
}

async function oneRound(child: Child, port: number, tokens: string[]) {
  const event = eventFull()
  await Event.create(event)
  await Occurrence.create(occurrenceOf(event, { taken: event.capacity! - places }))
  const task: RegisterTask = { port, eventId: event._id, tokens }
  const { seconds, confirmed, waitlisted } = (await child.ask(task)) as Registered
  const waiting = await Registration.find({ eventId: event._id, status: 'WAITLISTED' })
    .sort({ queueNumber: 1 })
    .lean()
  await othersAreTold()
  const isInOrder = waiting.every(({ queueNumber }, n) => queueNumber === n + 1)
  const isRight = confirmed === places && waitlisted === people - places && waiting.length === waitlisted
  return { seconds, isRight: isRight && isInOrder }
}

/** Until the workers have done what follows: they would slow down the next round, as if they came every second. */
async function othersAreTold(): Promise<void> {
  const pending = { state: 'PENDING', wakeAt: { $lt: new Date(Date.now() + 60_000) } }
  const rows = [outbox.facts, identityInbox.rows, notificationsInbox.rows]
  for (let left = 1; left > 0; ) {
    await new Promise(resolve => setTimeout(resolve, 200))
    const counts = await Promise.all(rows.map(({ collection }) => collection.countDocuments(pending)))
    left = counts.reduce((sum, count) => sum + count, 0)
  }
}

function eventFull() {
  const startsAt = new Date(Date.now() + 7 * 86_400_000)
  return {
    ...plainEvent,
    _id: newId(),
    title: { fr: 'Concert fictif' },
    description: null,
    status: 'PUBLISHED' as const,
    organiserId: organisations.animators,
    venue: { name: 'Salle imaginaire', address: null, wheelchairAccessible: null },
    timeZone: 'Europe/Paris',
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
    capacity: 500,
    serviceIds: [],
    revision: 0,
    changedAt: new Date(),
    publishedAt: new Date(),
  }
}

async function tokensFor(port: number, env: Record<string, string>): Promise<string[]> {
  const rules = {
    secret: env.IDENTITY_SECRET!,
    issuer: addressesAt(port).OIDC_ISSUER!,
    audience: env.TOKEN_AUDIENCE!,
    lifetime: '12h' as const,
  }
  const tokens: string[] = []
  for (let n = 0; n < people; n++) {
    const claims = { ...anonymous, personId: `person-of-the-bench-${n}`, roles: ['RESIDENT' as const] }
    tokens.push(await signWithCurrentKey(claims, rules))
  }
  return tokens
}
