import { closeDatabases } from '@cluster/database'
import { Registration } from '@cluster/events/models/registration.ts'
import { apiSchema } from '@cluster/gateway/api-schema.ts'
import { Deadline } from '@cluster/members/models/deadline.ts'
import type { Running } from '@cluster/server'
import type { Claims } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { callers } from '../access/callers.ts'
import { allRules } from '../access/rules.ts'
import { cellOf } from '../access/table.ts'
import { seedCollections } from '../seed/collections.ts'
import { events, organisations, people, shifts } from '../seed/ids.ts'
import { insertAll } from '../seed/insert-all.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { graphSettings } from './graph-settings.ts'
import { leastOperation } from './least-operation.ts'

const settings = graphSettings()
/** None of the callers. */
const neighbour = people.ENGLISH_RESIDENT
const everybody = Object.values(people)
const partnerId = callers.PARTNER.appId!
/** Who holds the events that are tried. */
const holder = organisations.animators
let graph: Running

beforeAll(async () => {
  graph = await buildGraph(settings.env, {})
  for (const { model, documents } of seedCollections) await insertAll(model, documents(new Date()))
  // Everybody comes to the meal, by registrations whose ids are known.
  await Registration.deleteMany()
  await Registration.insertMany(
    everybody.map(personId => ({
      _id: registrationOf(personId),
      eventId: events.meal,
      occurrenceId: dateOf(events.meal),
      personId,
      status: 'CONFIRMED',
      changedAt: new Date(),
    })),
  )
  // Of which no caller is told.
  await Deadline.create({
    _id: deadlineId,
    kind: 'ESUS_ENDING',
    subjectId: 'accreditation-test',
    organisationId: organisations.cobbler,
    at: new Date('2099-01-01'),
    state: 'OPEN',
    revision: 1,
    changedIn: 1,
    changedAt: new Date(),
  })
  // What an app made itself, elsewhere.
  await Registration.create({
    _id: registrationOf(partnerId),
    eventId: events.openDoors,
    occurrenceId: dateOf(events.openDoors),
    personId: 'person-of-the-partner',
    status: 'CONFIRMED',
    changedAt: new Date(),
    appId: partnerId,
  })
}, 60_000)
afterAll(async () => {
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  settings.remove()
})

const deadlineId = 'esus-ending-accreditation-test'
/** The one date of an event of the seed. */
const dateOf = (eventId: string) => eventId.replace('event-', 'occurrence-')
const registrationOf = (personId: string) => `registration-of-${personId}`

/** Apps of our own may send their own operations only: what they may see is tried by another app with their scopes. */
function underAnotherName(claims: Claims): Claims {
  const isOurs = claims === callers.identity || claims === callers['reminder worker']
  return isOurs ? { ...claims, appId: `not-${claims.appId}` } : claims
}

async function ask(claims: Claims, query: string) {
  const isAnonymous = claims === callers.anonymous
  const token = isAnonymous ? null : await settings.tokenOf(underAnotherName(claims))
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const response = await graph.server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers })
  const { data, errors = [] } = response.json()
  const codes = errors.map((error: { extensions: { code: string } }) => error.extensions.code)
  return { data, codes: codes as string[] }
}

const newEvent = `title: { fr: "Essai fictif" } organiserId: "${organisations.animators}" venue: { name: "Ici" }
  startsAt: "2099-01-01T10:00:00Z" endsAt: "2099-01-01T12:00:00Z"`

const nowhere = 'organisationId: "nowhere"'

/** How each mutation and each guarded query is tried, about a person where it is about one. */
const tries: Record<string, (personId: string) => string> = {
  'Mutation.createEvent': () => `mutation { createEvent(input: { ${newEvent} }) { id } }`,
  'Mutation.publishEvent': () => `mutation { publishEvent(input: { id: "${events.meal}" }) { id } }`,
  'Mutation.moveEvent': () =>
    `mutation { moveEvent(input: { id: "${events.meal}" venue: { name: "Ailleurs" } }) { id } }`,
  // Calling off the one that the other tries need would spoil them: who may, learns that this one is not there.
  'Mutation.cancelEvent': () => 'mutation { cancelEvent(input: { id: "nowhere" }) { id } }',
  'Mutation.registerForEvent': id =>
    `mutation { registerForEvent(input: { eventId: "${events.repair}" personId: "${id}" }) { id } }`,
  'Mutation.cancelRegistration': id =>
    `mutation { cancelRegistration(input: { id: "${registrationOf(id)}" }) { id } }`,
  // Names and apps that are not there: who may, learns just that.
  'Mutation.registerApp': () =>
    'mutation { registerApp(input: { name: "" scopes: [EVENTS_READ] }) { secret } }',
  'Mutation.rotateAppSecret': () => 'mutation { rotateAppSecret(input: { id: "nowhere" }) { secret } }',
  'Mutation.revokeApp': () => 'mutation { revokeApp(input: { id: "nowhere" }) { id } }',
  'Mutation.createOrganisation': () => 'mutation { createOrganisation(input: { name: "" }) { id } }',
  'Mutation.updateOrganisation': () => `mutation { updateOrganisation(input: { id: "${holder}" }) { id } }`,
  'Mutation.recordEssBasis': () =>
    `mutation { recordEssBasis(input: { ${nowhere} basis: NONE decidedOn: "2020-01-01" reason: "-" }) { id } }`,
  'Mutation.recordEsusAccreditation': () =>
    `mutation { recordEsusAccreditation(input: { ${nowhere} accreditedOn: "2020-01-01" byRight: true reference: "-" }) { id } }`,
  'Mutation.revokeEsusAccreditation': () =>
    `mutation { revokeEsusAccreditation(input: { ${nowhere} revokedOn: "2020-01-01" }) { id } }`,
  'Query.similarOrganisations': () => '{ similarOrganisations(input: { name: "Fictive" }) { score } }',
  'Query.apps': () => '{ apps { edges { cursor } } }',
  'Query.deadline': () => `{ deadline(id: "${deadlineId}") { id } }`,
  'Query.deadlines': () => '{ deadlines { edges { cursor } } }',
  'Query.app': () => '{ app(id: "nowhere") { id } }',
  'Query.auditLog': () => '{ auditLog { edges { cursor } } }',
  'Query.personByEmail': () => '{ personByEmail(email: "habitant.fictif@example.org") { id } }',
  'Mutation.eraseFromEvents': () => 'mutation { eraseFromEvents(input: { personId: "nobody" }) }',
  'Mutation.eraseFromServices': () => 'mutation { eraseFromServices(input: { personId: "nobody" }) }',
  'Mutation.eraseFromPublications': () => 'mutation { eraseFromPublications(input: { personId: "nobody" }) }',
  'Mutation.eraseFromMembers': () => 'mutation { eraseFromMembers(input: { personId: "nobody" }) }',
  'Mutation.eraseFromNotifications': () =>
    'mutation { eraseFromNotifications(input: { personId: "nobody" }) }',
  // Not confirmed, since the other tries need everybody.
  'Mutation.eraseMe': () => 'mutation { eraseMe(input: { confirm: false }) { id } }',
  'Query.exportMyData': () =>
    '{ exportMyData { personId identity members events services publications notifications } }',
  'Query.person': id => `{ person(id: "${id}") { id } }`,
  'Query.registration': id => `{ registration(id: "${registrationOf(id)}") { id } }`,
  'Mutation.signUpForShift': id =>
    `mutation { signUpForShift(input: { shiftId: "${shifts.dishes}" personId: "${id}" }) { id } }`,
  'Shift.volunteers': () => `{ shift(id: "${shifts.tables}") { volunteers { edges { cursor } } } }`,
  'Occurrence.attendance': () =>
    `{ occurrence(id: "occurrence-repas-de-quartier") { attendance { confirmed } } }`,
  'Query.reminders': id => `{ reminders(filter: { recipientId: "${id}" }) { edges { cursor } } }`,
  'Event.attendance': () => `{ event(id: "${events.meal}") { attendance { confirmed } } }`,
  'Registration.attendee': id =>
    `{ registration(id: "${registrationOf(id)}") { attendee { givenName familyName } } }`,
  'Event.registrations': () => `{ event(id: "${events.meal}") { registrations { edges { cursor } } } }`,
}

const rules = allRules()
const refusals = /UNAUTHENTICATED|FORBIDDEN/
/** What shows that the question itself was at fault, or we were: then nothing has been tried. */
const faults = /BAD_USER_INPUT|GRAPHQL|INTERNAL|UNAVAILABLE/

const schema = await apiSchema()
const others = rules.filter(
  ({ coordinate }) => /^(Mutation|Query)\./.test(coordinate) && !(coordinate in tries),
)

describe.each(others)('$coordinate, of what there is not', ({ coordinate, access }) => {
  test.each(Object.entries(callers))('answers %s as the table says', async (_, claims) => {
    const cell = cellOf(access, claims)

    const { codes } = await ask(claims, leastOperation(schema, coordinate))

    if (cell === '–') expect(codes).toEqual([claims === callers.anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN'])
    // Of what is somebody's own the service's tests tell: here there is nothing that could be.
    else if (cell === 'yes') expect(codes).not.toContainEqual(expect.stringMatching(refusals))
    expect(codes.filter(code => faults.test(code))).toEqual([])
  })
})

describe.each(rules.filter(({ coordinate }) => coordinate in tries))(
  '$coordinate',
  ({ coordinate, access }) => {
    test.each(Object.entries(callers))('answers %s as the table says', async (_, claims) => {
      const cell = cellOf(access, claims)
      const ofAnother = await ask(claims, tries[coordinate]!(neighbour))
      const ofOwn = await ask(
        claims,
        tries[coordinate]!(claims === callers.PARTNER ? partnerId : (claims.personId ?? neighbour)),
      )
      const isOfHolder = cell.includes('organisation') && claims.organisationIds.includes(holder)

      const refusal = claims === callers.anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN'
      if (cell === 'yes' || isOfHolder)
        expect(ofAnother.codes).not.toContainEqual(expect.stringMatching(refusals))
      else expect(ofAnother.codes).toEqual([refusal])
      if (!(cell === 'yes' || cell.startsWith('own') || isOfHolder)) expect(ofOwn.codes).toEqual([refusal])
      else expect(ofOwn.codes).not.toContainEqual(expect.stringMatching(refusals))
      expect([...ofAnother.codes, ...ofOwn.codes].filter(code => faults.test(code))).toEqual([])
    })
  },
)

describe.each(Object.entries(callers))('to %s', (_, claims) => {
  const edges = 'edges { node { person { id email } } }'
  const accessTo = (coordinate: string) => rules.find(rule => rule.coordinate === coordinate)!.access
  const sees = (coordinate: string, personId: string) => {
    const cell = cellOf(accessTo(coordinate), claims)
    const isOfHolder = cell.includes('organisation') && claims.organisationIds.includes(holder)
    return cell === 'yes' || isOfHolder || (cell.startsWith('own') && personId === claims.personId)
  }

  test('a person is as hidden through the registrations of an event as directly', async () => {
    const listed = await ask(
      claims,
      `{ event(id: "${events.meal}") { registrations(first: 100) { ${edges} } } }`,
    )
    const found: { node: { person: { id: string; email: string | null } } }[] =
      listed.data.event.registrations?.edges ?? []
    const shown = Object.fromEntries(found.map(({ node: { person } }) => [person.id, person.email]))

    expect(Object.keys(shown)).toHaveLength(sees('Event.registrations', neighbour) ? everybody.length : 0)
    for (const id of everybody) {
      const directly = await ask(claims, `{ person(id: "${id}") { email } }`)
      const one = await ask(claims, `{ registration(id: "${registrationOf(id)}") { person { email } } }`)
      const isSeen = sees('Person.email', id)

      if (id in shown) expect(Boolean(shown[id])).toBe(isSeen)
      expect(Boolean(directly.data.person?.email)).toBe(isSeen && sees('Query.person', id))
      expect(Boolean(one.data.registration?.person.email)).toBe(isSeen && sees('Query.registration', id))
    }
  })

  test('the name of who comes is shown with a registration to those who hold its event, and nowhere else', async () => {
    const attendee = 'attendee { givenName familyName }'
    for (const id of everybody) {
      const one = await ask(claims, `{ registration(id: "${registrationOf(id)}") { ${attendee} } }`)
      const person = await ask(claims, `{ person(id: "${id}") { givenName } }`)
      const isSeen = sees('Registration.attendee', id) && sees('Query.registration', id)

      expect(Boolean(one.data.registration?.attendee?.givenName)).toBe(isSeen)
      const isSeenDirectly = sees('Query.person', id) && sees('Person.givenName', id)
      expect(Boolean(person.data.person?.givenName)).toBe(isSeenDirectly)
    }
  })

  test('no more is shown through what is one’s own', async () => {
    const { data } = await ask(claims, `{ me { id email registrations { ${edges} } } }`)

    const own = data.me ? { id: data.me.id, email: data.me.email } : null
    expect(own?.id ?? null).toBe(claims.personId)
    for (const { node } of data.me?.registrations.edges ?? []) expect(node.person).toEqual(own)
  })
})
