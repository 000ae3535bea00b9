import { type Asker, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { draftEvent, facts, publishedEvent, refusal, subgraphUnderTest } from './fixtures.ts'

const EDIT = `mutation ($input: EditEventInput!) {
  editEvent(input: $input) {
    title(locale: EN) description revision audience maxPartySize isOnline onlineUrl
    price { amount currency } image { url description } hosts { id } questions { id text isRequired }
  }
}`
const CREATE = `mutation ($input: CreateEventInput!) {
  createEvent(input: $input) {
    audience price { amount } quotas { group places } maxPartySize isOnline
    occurrences { edges { node { registrationOpensAt registrationClosesAt startsAt venue { name } } } }
  }
}`
const as = subgraphUnderTest()
const animator: Asker = { run: (...asked) => as(viewers.ANIMATOR).run(...asked) }

const everything = {
  title: { fr: 'Atelier fictif', en: 'Fictitious workshop' },
  description: { fr: 'Inventé.' },
  hostIds: ['org-other', 'org-other', 'org-third'],
  onlineUrl: 'https://example.org/room',
  audience: 'RESIDENTS',
  price: { amount: 250 },
  image: { url: 'https://example.org/a.png', description: { fr: 'Une table' } },
  questions: [{ id: 'allergies', text: { fr: 'Des allergies ?' }, isRequired: true }],
  maxPartySize: 4,
}

describe('editing an event', () => {
  test('changes what is told of it, and tells the others', async () => {
    const { _id: id } = await publishedEvent()

    const { data, errors } = await animator.run(EDIT, { input: { id, ...everything } })

    expect(errors).toBeUndefined()
    expect(data.editEvent).toEqual({
      title: 'Fictitious workshop',
      description: 'Inventé.',
      revision: 1,
      audience: 'RESIDENTS',
      maxPartySize: 4,
      isOnline: true,
      onlineUrl: 'https://example.org/room',
      price: { amount: 250, currency: 'EUR' },
      image: { url: 'https://example.org/a.png', description: 'Une table' },
      hosts: [{ id: 'org-other' }, { id: 'org-third' }],
      questions: [{ id: 'allergies', text: 'Des allergies ?', isRequired: true }],
    })
    expect(await facts()).toEqual([{ type: 'event.edited', subject: id }])
  })

  test('leaves what is left out, and takes away what is null', async () => {
    const { _id: id } = await publishedEvent()
    await animator.run(EDIT, { input: { id, ...everything } })

    const nothing = { description: null, onlineUrl: null, price: null, image: null }
    const { data } = await animator.run(EDIT, { input: { id, ...nothing } })

    expect(data.editEvent).toMatchObject({
      ...nothing,
      title: 'Fictitious workshop',
      isOnline: false,
      audience: 'RESIDENTS',
      maxPartySize: 4,
    })
  })

  test('to the same changes nothing, and of a draft nobody is told', async () => {
    const { _id: id } = await draftEvent()
    const first = await animator.run(EDIT, { input: { id, ...everything } })
    const again = await animator.run(EDIT, { input: { id, ...everything } })

    expect([first, again].map(({ data }) => data.editEvent.revision)).toEqual([0, 0])
    expect(await facts()).toEqual([])
  })

  test.each<[string, string, object]>([
    ['TITLE_MISSING', 'title', { title: { fr: ' ' } }],
    ['TEXT_TOO_LONG', 'description', { description: { fr: 'a'.repeat(5_001) } }],
    ['INSECURE_URL', 'onlineUrl', { onlineUrl: 'http://example.org' }],
    ['INSECURE_URL', 'image', { image: { url: 'http://example.org', description: { fr: '' } } }],
    ['INVALID_PRICE', 'price', { price: { amount: 0 } }],
    ['INVALID_PRICE', 'price', { price: { amount: 1, currency: 'USD' } }],
    ['TOO_MANY_HOSTS', 'hostIds', { hostIds: Array.from({ length: 21 }, (_, n) => `o${n}`) }],
    ['TOO_MANY_SERVICES', 'serviceIds', { serviceIds: Array.from({ length: 51 }, (_, n) => `s${n}`) }],
    ['INVALID_PARTY_SIZE', 'maxPartySize', { maxPartySize: 51 }],
    ['QUESTION_MISSING', 'questions', { questions: [{ id: 'a b', text: { fr: 'Quoi ?' } }] }],
    ['QUESTION_MISSING', 'questions', { questions: ['a', 'a'].map(id => ({ id, text: { fr: 'Q' } })) }],
    [
      'TOO_MANY_QUESTIONS',
      'questions',
      { questions: Array.from({ length: 11 }, (_, n) => ({ id: `q${n}`, text: { fr: 'Q' } })) },
    ],
  ])('answers %s in %s and changes nothing', async (code, field, change) => {
    const { _id: id } = await publishedEvent()
    const before = await Event.findById(id).lean()

    const { errors } = await animator.run(EDIT, { input: { id, ...change } })

    expect(errors).toMatchObject(refusal(code, field))
    expect(await Event.findById(id).lean()).toEqual(before)
    expect(await facts()).toEqual([])
  })

  test('is not for another organisation, nor for what was called off', async () => {
    const { _id: others } = await publishedEvent({ organiserId: 'org-other' })
    const { _id: off } = await publishedEvent({ status: 'CANCELLED' })

    const answers = await Promise.all([others, off].map(id => animator.run(EDIT, { input: { id } })))

    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      ...refusal('NOT_YOUR_ORGANISATION', 'id'),
      ...refusal('EVENT_IS_CANCELLED', 'id'),
    ])
  })
})

describe('an event with hours of registration', () => {
  const input = {
    title: { fr: 'Atelier fictif' },
    organiserId: 'org-test',
    venue: { name: 'Place imaginaire' },
    startsAt: '2030-04-02T18:00:00.000Z',
    endsAt: '2030-04-02T20:00:00.000Z',
  }

  test('opens by the calendar and closes exactly, also across a clock change', async () => {
    const hours = { registrationOpensBefore: 'P7D', registrationClosesBefore: 'PT48H' }

    const { data } = await animator.run(CREATE, { input: { ...input, ...hours, capacity: 5 } })

    expect(data.createEvent).toMatchObject({
      audience: 'EVERYBODY',
      price: null,
      quotas: [],
      maxPartySize: 10,
    })
    expect(data.createEvent.occurrences.edges[0].node).toEqual({
      startsAt: input.startsAt,
      // The clocks of Paris are put forward on 31 March 2030.
      registrationOpensAt: '2030-03-26T19:00:00.000Z',
      registrationClosesAt: '2030-03-31T18:00:00.000Z',
      venue: { name: 'Place imaginaire' },
    })
  })

  test.each<[string, string, object]>([
    ['INVALID_DURATION', 'registrationOpensBefore', { registrationOpensBefore: '-P1D' }],
    ['INVALID_DURATION', 'registrationClosesBefore', { registrationClosesBefore: 'P2Y' }],
    ['INVALID_QUOTA', 'quotas', { capacity: 5, quotas: [{ group: 'RESIDENTS', places: 6 }] }],
    ['INVALID_QUOTA', 'quotas', { quotas: [1, 2].map(places => ({ group: 'RESIDENTS', places })) }],
    ['EVENT_TOO_LONG', 'endsAt', { endsAt: '2030-06-02T20:00:00.000Z' }],
  ])('answers %s in %s', async (code, field, given) => {
    const { errors } = await animator.run(CREATE, { input: { ...input, ...given } })

    expect(errors).toMatchObject(refusal(code, field))
    expect(await Event.countDocuments()).toBe(0)
  })
})
