import { newId } from '@cluster/database'
import { Event } from '@cluster/events/models/event.ts'
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
import { type Child, startChild } from './child.ts'
import { eventOfTheBench } from './event-of-the-bench.ts'
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
  /** Of CPU for each registration until all are answered, by process. */
  cpuMs: Record<string, number>
}

const people = 200
const places = 10

export async function measureRegistrations(
  shapes: readonly Shape[],
  { env }: Prepared,
  { rounds, warmUp }: Options,
  report: (line: string) => void,
): Promise<Registrations[]> {
  const child = startChild('register.ts')
  try {
    const done: Registrations[] = []
    for (const shape of shapes.filter(({ name }) => name !== 'plain gateway')) {
      const tokens = await tokensFor(shape.port, env)
      await othersAreTold()
      for (let round = 0; round < warmUp; round++) await oneRound(child, shape, tokens)
      const found: Round[] = []
      for (let round = 1; round <= rounds; round++) {
        found.push(await oneRound(child, shape, tokens))
        report(`round ${round} of ${rounds}, ${shape.name}: ${found.at(-1)!.seconds.toFixed(2)} s`)
      }
      done.push({ shape: shape.name, ...together(found) })
    }
    return done
  } finally {
    await child.stop()
  }
}

interface Round {
  seconds: number
  isRight: boolean
  cpuMs: Record<string, number>
}

async function oneRound(child: Child, { port, processes }: Shape, tokens: string[]): Promise<Round> {
  const event = eventOfTheBench({ _id: newId(), startsAt: new Date(Date.now() + 7 * 86_400_000) })
  await Event.create(event)
  await Occurrence.create(occurrenceOf(event, { taken: event.capacity! - places }))
  const before = await usageOf(processes)
  const task: RegisterTask = { port, eventId: event._id, tokens }
  const { seconds, confirmed, waitlisted } = (await child.ask(task)) as Registered
  const after = Object.entries(await usageOf(processes))
  await othersAreTold()

  const waiting = await Registration.find({ eventId: event._id, status: 'WAITLISTED' })
    .sort({ queueNumber: 1 })
    .lean()
  const isInOrder = waiting.every(({ queueNumber }, n) => queueNumber === n + 1)
  const isAll = confirmed === places && waitlisted === people - places && waiting.length === waitlisted
  const cpuMs = after.map(([name, usage]) => [name, usage.cpuMs - before[name]!.cpuMs])
  return { seconds, isRight: isAll && isInOrder, cpuMs: Object.fromEntries(cpuMs) }
}

function together(rounds: readonly Round[]): Omit<Registrations, 'shape'> {
  const all = people * rounds.length
  const sum = (of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0)
  const names = Object.keys(rounds[0]!.cpuMs)
  return {
    perSecond: all / sum(({ seconds }) => seconds),
    errors: rounds.filter(({ isRight }) => !isRight).length,
    cpuMs: Object.fromEntries(names.map(name => [name, sum(({ cpuMs }) => cpuMs[name]!) / all])),
  }
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
