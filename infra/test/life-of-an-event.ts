import { organisations, services } from '../seed/ids.ts'
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

/** Books a slot of the seed's example for the resident, two days ahead or more. @returns the booking's id */
export async function bookSlot({ ask }: TestCluster): Promise<string> {
  const from = new Date(Date.now() + 2 * 24 * hourMs)
  const to = new Date(from.getTime() + 14 * 24 * hourMs)
  const found = await ask(
    `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
      availability(serviceId: $id, from: $from, to: $to) { startsAt servicePoint { id } } }`,
    { id: services.exampleIroning, from, to },
  )
  const [slot] = found.data.availability
  const input = {
    serviceId: services.exampleIroning,
    servicePointId: slot.servicePoint.id,
    startsAt: slot.startsAt,
  }
  const held = await ask(
    'mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { id amount } }',
    { input },
    'RESIDENT',
  )
  const confirmed = await ask(
    'mutation ($input: ConfirmBookingInput!) { confirmBooking(input: $input) { id status } }',
    { input: held.data.holdSlot },
    'RESIDENT',
  )
  return confirmed.data.confirmBooking.id
}

/** Has events reminded of so long before, such as `DAYS 7`, by staff who saw a version of the policy. */
export async function changePolicy(version: number, before: string[], { ask }: TestCluster): Promise<void> {
  const notices = before.map(distance => {
    const [unit, count] = distance.split(' ')
    return { side: 'BEFORE', count: Number(count), unit }
  })
  const input = { kind: 'EVENT', version, notices }
  await ask(
    'mutation ($input: ChangeReminderPolicyInput!) { changeReminderPolicy(input: $input) { version } }',
    { input },
    'STAFF',
  )
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

/** Ends reminders of events by the address in a mail to the resident, as a mail program does (RFC 8058). @returns how they come then */
export async function unsubscribeByMail({ ask, mails }: TestCluster): Promise<string> {
  const mail = (await mails()).find(
    ({ to, headers }) => [to].flat()[0]?.text === 'habitant.fictif@example.org' && headers.has('list'),
  )
  const { unsubscribe } = mail!.headers.get('list') as unknown as { unsubscribe: { url: string } }
  await fetch(unsubscribe.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  const asked = '{ me { notificationPreferences { deliveries { topic mode } } } }'
  const { data } = await ask(asked, {}, 'RESIDENT')
  // For what comes next.
  await ask(
    'mutation { setNotificationPreferences(input: { deliveries: { topic: EVENTS, mode: AT_ONCE } }) { timeZone } }',
    {},
    'RESIDENT',
  )
  const { deliveries } = data.me.notificationPreferences
  return deliveries.find(({ topic }: { topic: string }) => topic === 'EVENTS').mode
}
