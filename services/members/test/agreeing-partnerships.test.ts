import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { endOfDay } from '@cluster/time'
import { describe, expect, test } from '@jest/globals'
import { Deadline } from '../src/models/deadline.ts'
import { Partnership } from '../src/models/partnership.ts'
import { buildForTests, organisation } from './fixtures.ts'
import {
  AGREE,
  agreement,
  END,
  inDays,
  indicator,
  objective,
  ofPartnerships,
  RENEW,
  SET,
} from './partnerships.ts'

const as = subgraphUnderTest(buildForTests, ofPartnerships)
const staff = (query: string, input: object) => as(viewers.STAFF).run(query, { input })

async function agreed(given: object = {}) {
  const { _id } = await organisation()
  const { data, errors } = await staff(AGREE, agreement(_id, given))
  expect(errors).toBeUndefined()
  return data.agreePartnership
}
const deadlineOf = (id: string) => Deadline.findById(`agreement-ending-${id}`).lean()

describe('a partnership', () => {
  test('is noted with what both want to reach, and its end is remembered', async () => {
    const { _id } = await organisation()

    const { data } = await staff(AGREE, agreement(_id))

    expect(data.agreePartnership).toMatchObject({
      kind: 'PUBLIC',
      state: 'IN_FORCE',
      revision: 0,
      organisation: { id: _id },
      agreement: { reference: 'Convention fictive 1', startsOn: inDays(-300), endsOn: inDays(60) },
      objectives: [
        {
          title: 'Objectif fictif',
          indicators: [{ title: 'Indicateur fictif', unit: 'people', target: 20, source: 'MEASURED' }],
        },
      ],
    })
    expect(await deadlineOf(data.agreePartnership.id)).toMatchObject({
      organisationId: _id,
      state: 'OPEN',
      at: endOfDay(inDays(60)),
    })
  })

  test.each([
    ['ORGANISATION_NOT_FOUND', 'organisationId', { organisationId: 'nobody' }],
    ['AGREEMENT_ENDS_BEFORE_START', 'endsOn', { endsOn: inDays(-301) }],
    ['INVALID_AGREEMENT_REFERENCE', 'reference', { reference: ' ' }],
    ['INVALID_OBJECTIVE', 'objectives', { objectives: [objective({ title: { fr: '' } })] }],
    ['INVALID_OBJECTIVE', 'objectives', { objectives: Array(21).fill(objective()) }],
    [
      'INVALID_INDICATOR',
      'objectives',
      { objectives: [objective({ indicators: [indicator({ target: 1e13 })] })] },
    ],
    ['INDICATOR_NOT_FOUND', 'objectives', { objectives: [objective({ id: 'none' })] }],
  ])('is refused with %s, field %s', async (code, field, given) => {
    const { _id } = await organisation()

    const { errors } = await staff(AGREE, agreement(_id, given))

    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await Partnership.countDocuments()).toBe(0)
  })

  test('is one at a time for an organisation, also when ten are agreed at once', async () => {
    const { _id } = await organisation()

    const answers = await Promise.all(Array.from({ length: 10 }, () => staff(AGREE, agreement(_id))))

    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'AGREED').sort()
    expect(codes).toEqual(['AGREED', ...Array(9).fill('PARTNERSHIP_EXISTS')])
    expect(await Partnership.countDocuments()).toBe(1)
  })

  test.each([
    ['UNAUTHENTICATED', anyone],
    ['FORBIDDEN', viewers.MEMBER],
    ['FORBIDDEN', { ...anyone, appId: 'app', scopes: ['members:read'] }],
  ])('is changed by staff only: %s', async (code, claims) => {
    const { id } = await agreed()
    const asked: [string, object][] = [
      [SET, { partnershipId: id, revision: 0, objectives: [] }],
      [RENEW, { id, endsOn: inDays(400) }],
      [END, { id }],
    ]

    for (const [query, input] of asked)
      expect((await as(claims).run(query, { input })).errors).toMatchObject([{ extensions: { code } }])
  })
})

describe('a renewal', () => {
  test('goes on from the day after, and moves the reminders along', async () => {
    const { id } = await agreed()

    const { data } = await staff(RENEW, { id, endsOn: inDays(400) })

    expect(data.renewPartnership).toEqual({
      state: 'IN_FORCE',
      revision: 1,
      agreement: { reference: 'Convention fictive 1', startsOn: inDays(61), endsOn: inDays(400) },
      agreements: [{ endsOn: inDays(60) }, { endsOn: inDays(400) }],
    })
    expect(await deadlineOf(id)).toMatchObject({ state: 'OPEN', at: endOfDay(inDays(400)), revision: 2 })
  })

  test('takes up what ran out', async () => {
    const { id, state } = await agreed({ endsOn: inDays(-10) })
    const { data } = await staff(RENEW, { id, endsOn: inDays(10), reference: 'Avenant fictif' })

    expect([state, data.renewPartnership.state]).toEqual(['LAPSED', 'IN_FORCE'])
    expect(data.renewPartnership.agreement.reference).toBe('Avenant fictif')
  })

  test('that does not end later is refused', async () => {
    const { id } = await agreed()

    const { errors } = await staff(RENEW, { id, endsOn: inDays(60) })

    expect(errors).toMatchObject([{ extensions: { code: 'RENEWAL_NOT_LATER', field: 'endsOn' } }])
  })

  test('asked for five times at once is done once', async () => {
    const { id } = await agreed()

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => staff(RENEW, { id, endsOn: inDays(400) })),
    )

    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
    expect((await Partnership.findById(id).lean())!.agreements).toHaveLength(2)
  })
})

describe('an end', () => {
  test('calls the reminders off, and makes room for the next', async () => {
    const { id, organisation: partner } = await agreed()

    const { data } = await staff(END, { id, on: inDays(-1) })

    expect(data.endPartnership).toEqual({ state: 'ENDED', endedOn: inDays(-1) })
    expect(await deadlineOf(id)).toMatchObject({ state: 'CALLED_OFF' })
    expect((await staff(AGREE, agreement(partner.id))).errors).toBeUndefined()
  })

  test('of one that ran out is the day on which it did', async () => {
    const { id } = await agreed({ endsOn: inDays(-10) })

    expect((await staff(END, { id })).data.endPartnership.endedOn).toBe(inDays(-10))
    expect(await deadlineOf(id)).toMatchObject({ state: 'MET' })
  })

  test.each([inDays(1), inDays(-301)])('on %s, outside of its days, is refused', async on => {
    const { id } = await agreed()

    const { errors } = await staff(END, { id, on })

    expect(errors).toMatchObject([{ extensions: { code: 'ENDED_OUTSIDE_AGREEMENT', field: 'on' } }])
  })

  test('is for good', async () => {
    const { id } = await agreed()
    await staff(END, { id })

    for (const answer of [await staff(END, { id }), await staff(RENEW, { id, endsOn: inDays(400) })])
      expect(answer.errors).toMatchObject([{ extensions: { code: 'PARTNERSHIP_ENDED' } }])
  })
})
