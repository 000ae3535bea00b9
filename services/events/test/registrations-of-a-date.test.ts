import { anyone, viewers } from '@cluster/testkit'
import type { Signed } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'
import { publishedSeries, registeredFor } from './series-fixtures.ts'

const LIST = `query ($id: ID!) { occurrence(id: $id) {
  revision changedAt registrations { edges { node { person { id } occurrence { id } } } }
} }`
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { status } }'

const as = subgraphUnderTest()
const worker: Signed = { ...anyone, appId: 'reminder-worker', scopes: ['reminders:send'] }

describe('who is registered for one date', () => {
  test.each<[string, Signed]>([
    ['staff', viewers.STAFF],
    ['its animator', viewers.ANIMATOR],
    ['the reminder job', worker],
  ])('is seen by %s, without those of other dates', async (_, viewer) => {
    const { dates } = await publishedSeries()
    await registeredFor(dates[0]!, 'person-a')
    await registeredFor(dates[1]!, 'person-b')

    const { data, errors } = await as(viewer).run(LIST, { id: dates[1]!._id })

    expect(errors).toBeUndefined()
    expect(data.occurrence.registrations.edges).toEqual([
      { node: { person: { id: 'person-b' }, occurrence: { id: dates[1]!._id } } },
    ])
  })

  test.each<[string, Signed, string]>([
    ['FORBIDDEN', viewers.RESIDENT, 'org-test'],
    ['FORBIDDEN', viewers.ANIMATOR, 'org-other'],
    ['UNAUTHENTICATED', anyone, 'org-test'],
  ])('is answered %s to others', async (code, viewer, organiserId) => {
    const { dates } = await publishedSeries({ organiserId })

    const { errors } = await as(viewer).run(LIST, { id: dates[0]!._id })

    expect(errors).toMatchObject(refusal(code, null))
  })
})

describe('while no worker runs', () => {
  test.each([
    ['REGISTRATION_NOT_OPEN', { registrationOpensBefore: 'PT1H' }],
    ['REGISTRATION_CLOSED', { registrationClosesBefore: 'P30D' }],
  ])('who comes too early or too late is answered %s all the same', async (code, hours) => {
    const { _id: eventId } = await publishedEvent(hours)
    const [somebody] = residents(1)

    const { errors } = await as(somebody!).run(REGISTER, { input: { eventId } })

    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})
