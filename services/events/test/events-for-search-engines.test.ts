import { anyone, commandsOf, viewers } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { draftEvent, publishedEvent, subgraphUnderTest } from './fixtures.ts'
import { publishedSeries } from './series-fixtures.ts'

const as = subgraphUnderTest()

/** As the gateway asks, with what `jsonLd` requires of another subgraph. */
async function jsonLdOf(
  id: string,
  { locale = 'FR', organiser = { name: 'Association fictive' } as object | null } = {},
) {
  const { data, errors } = await as(anyone).run(
    `query ($representations: [_Any!]!, $locale: Locale!) {
      _entities(representations: $representations) { ... on Event { jsonLd(locale: $locale) } } }`,
    { representations: [{ __typename: 'Event', id, organiser }], locale },
  )
  expect(errors).toBeUndefined()
  return data._entities[0]?.jsonLd ?? null
}

const times = { startsAt: new Date('2034-01-10T17:00:00Z'), endsAt: new Date('2034-01-10T19:30:00Z') }

test('an event is told as schema.org has it, in a language, with the offset of its clocks', async () => {
  const { _id } = await publishedEvent({
    ...times,
    title: { fr: 'Repas </script> fictif', en: 'Fictitious meal' },
    description: { fr: 'Un repas.' },
    venue: { name: 'Place imaginaire', address: '1 rue Fictive', wheelchairAccessible: true },
    image: { url: 'https://images.example/repas.jpg', description: { fr: 'Une table' } },
    onlineUrl: 'https://secret.example/salle',
    price: { amount: 1250, currency: 'EUR' },
    capacity: 40,
  })

  const told = await jsonLdOf(_id)

  expect(told).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `https://quartier.example/calendar/event/${_id}.ics`,
    identifier: _id,
    name: 'Repas </script> fictif',
    description: 'Un repas.',
    image: { '@type': 'ImageObject', url: 'https://images.example/repas.jpg', caption: 'Une table' },
    startDate: '2034-01-10T18:00:00+01:00',
    endDate: '2034-01-10T20:30:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'Place imaginaire',
      address: '1 rue Fictive',
      amenityFeature: { '@type': 'LocationFeatureSpecification', name: 'wheelchairAccessible', value: true },
    },
    organizer: { '@type': 'Organization', identifier: 'org-test', name: 'Association fictive' },
    audience: { '@type': 'Audience', audienceType: 'EVERYBODY' },
    isAccessibleForFree: false,
    offers: { '@type': 'Offer', price: '12.50', priceCurrency: 'EUR' },
    maximumAttendeeCapacity: 40,
  })
  expect(JSON.stringify(told)).not.toContain('secret')
  expect((await jsonLdOf(_id, { locale: 'EN' })).name).toBe('Fictitious meal')
  // Where members is away.
  expect((await jsonLdOf(_id, { organiser: null })).organizer).toEqual({
    '@type': 'Organization',
    identifier: 'org-test',
  })
})

test.each([
  ['moved', { movedAt: new Date() }, 'EventRescheduled'],
  ['called off', { status: 'CANCELLED' as const, publishedAt: new Date() }, 'EventCancelled'],
])('one that was %s says so', async (_, given, status) => {
  const { _id } = await publishedEvent({ ...times, ...given })

  expect((await jsonLdOf(_id)).eventStatus).toBe(`https://schema.org/${status}`)
})

test('a series has its coming dates, in one command for many series', async () => {
  const { event: one } = await publishedSeries()
  await publishedSeries()
  const query = `{ events { edges { node { jsonLd } } } }`

  const told = await jsonLdOf(one._id)

  expect(told.subEvent.length).toBeGreaterThan(1)
  expect(told.subEvent[0]).toMatchObject({ '@type': 'Event', name: told.name, startDate: told.startDate })
  expect(await commandsOf(['events'], () => as(anyone).run(query))).toHaveLength(2)
})

test('a draft is told nobody, also who may edit it', async () => {
  const { _id } = await draftEvent(times)

  expect(await jsonLdOf(_id)).toBeNull()
  const { data } = await as(viewers.STAFF).run('query ($id: ID!) { event(id: $id) { jsonLd } }', { id: _id })
  expect(data.event.jsonLd).toBeNull()
})
