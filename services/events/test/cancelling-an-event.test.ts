import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { draftEvent, facts, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'

const CANCEL = 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { status revision } }'
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { status } }'

const as = subgraphUnderTest()

describe('cancelling an event', () => {
  test('takes it off the agenda and tells the others', async () => {
    const { _id: id } = await publishedEvent()

    const { data } = await as(viewers.ANIMATOR).run(CANCEL, { input: { id } })
    const agenda = await as(anyone).run('{ upcomingOccurrences { edges { node { id } } } }')

    expect(data.cancelEvent).toEqual({ status: 'CANCELLED', revision: 1 })
    expect(agenda.data.upcomingOccurrences.edges).toEqual([])
    expect(await facts()).toEqual([{ type: 'event.cancelled', subject: id }])
  })

  test('many times at once tells the others once', async () => {
    const { _id: id } = await publishedEvent()

    const answers = await Promise.all(
      residents(10).map(() => as(viewers.STAFF).run(CANCEL, { input: { id } })),
    )

    expect(new Set(answers.map(({ data }) => data.cancelEvent.revision))).toEqual(new Set([1]))
    expect(await facts()).toHaveLength(1)
  })

  test('tells nobody of a draft, and keeps it hidden', async () => {
    const { _id: id } = await draftEvent()

    await as(viewers.ANIMATOR).run(CANCEL, { input: { id } })
    const seen = await as(anyone).run('query ($id: ID!) { event(id: $id) { title } }', { id })

    expect(await facts()).toEqual([])
    expect(seen.errors).toMatchObject(refusal('EVENT_NOT_FOUND', 'id'))
  })

  test('while people register leaves nobody registered after it', async () => {
    const { _id: id } = await publishedEvent()

    const cancelling = as(viewers.STAFF).run(CANCEL, { input: { id } })
    const answers = await Promise.all(
      residents(20).map(person => as(person).run(REGISTER, { input: { eventId: id } })),
    )
    await cancelling

    const told = (await facts()).map(({ type }) => type)
    const codes = new Set(answers.flatMap(({ errors = [] }) => errors.map(error => error.extensions.code)))
    expect([...codes].filter(code => code !== 'EVENT_IS_CANCELLED')).toEqual([])
    expect(told.filter(type => type === 'registration.confirmed')).toHaveLength(
      answers.filter(({ errors }) => !errors).length,
    )
    expect(told.filter(type => type === 'event.cancelled')).toHaveLength(1)
  })

  test.each([
    ['UNAUTHENTICATED', null, anyone, {}],
    ['FORBIDDEN', null, viewers.RESIDENT, {}],
    ['NOT_YOUR_ORGANISATION', 'id', viewers.MEMBER, { organiserId: 'org-other' }],
  ])('answers %s and changes nothing', async (code, field, viewer, event) => {
    const { _id: id } = await publishedEvent(event)

    const { data, errors } = await as(viewer).run(CANCEL, { input: { id } })

    expect(data).toEqual({ cancelEvent: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect(await facts()).toEqual([])
  })

  test('of an unknown id names the field', async () => {
    const { errors } = await as(viewers.STAFF).run(CANCEL, { input: { id: 'nowhere' } })

    expect(errors).toMatchObject(refusal('EVENT_NOT_FOUND', 'id'))
  })
})
