import { organisations } from '../seed/ids.ts'
import type { TestCluster } from './cluster.ts'

const hourMs = 3_600_000

/** A draft made by the animator, whose last reminder is due in `dueInMs`. @returns its id */
export async function draftEventDueIn(
  dueInMs: number,
  { ask }: TestCluster,
  given: object = {},
): Promise<string> {
  // The first token of a role takes a second to be made, which would count against what is due soon.
  for (const role of ['ANIMATOR', 'RESIDENT', 'ENGLISH_RESIDENT']) await ask('{ __typename }', {}, role)
  const startsAt = new Date(Date.now() + hourMs + dueInMs)
  const input = {
    title: { fr: 'Goûter fictif', en: 'Fictitious tea' },
    organiserId: organisations.animators,
    venue: { name: 'Salle imaginaire' },
    startsAt,
    endsAt: new Date(startsAt.getTime() + hourMs),
    ...given,
  }
  const created = await ask(
    'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id } }',
    { input },
    'ANIMATOR',
  )
  return created.data.createEvent.id
}

/** An event made and published by the animator, whose last reminder is due in `dueInMs`. @returns its id */
export async function publishEventDueIn(
  dueInMs: number,
  cluster: TestCluster,
  given: object = {},
): Promise<string> {
  const id = await draftEventDueIn(dueInMs, cluster, given)
  await cluster.ask('mutation ($id: ID!) { publishEvent(input: { id: $id }) { status } }', { id }, 'ANIMATOR')
  return id
}

/** Registers a person of the seed. @returns the registration's id */
export async function register(eventId: string, role: string, { ask }: TestCluster): Promise<string> {
  const { data } = await ask(
    'mutation ($eventId: ID!) { registerForEvent(input: { eventId: $eventId }) { id } }',
    { eventId },
    role,
  )
  return data.registerForEvent.id
}

const remindersQuery = `query { reminders(first: 100) { edges { node { kind state event { id } } } } }`

/** The states of an event's reminders of one kind, as staff see them. */
export async function remindersOf(eventId: string, kind: string, { ask }: TestCluster): Promise<string[]> {
  const { data } = await ask(remindersQuery, {}, 'STAFF')
  const nodes = data.reminders.edges.map(
    ({ node }: { node: { kind: string; state: string; event: { id: string } } }) => node,
  )
  return nodes
    .filter(
      (node: { kind: string; event: { id: string } }) => node.kind === kind && node.event.id === eventId,
    )
    .map(({ state }: { state: string }) => state)
}
