import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { addDays, addYears, dayOf } from '@cluster/time'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Deadline } from '../src/models/deadline.ts'
import { Organisation } from '../src/models/organisation.ts'
import { buildForTests, organisation } from './fixtures.ts'

const FIELDS = 'esus { accreditedOn endsOn byRight reference revokedOn isInForce }'
const RECORD = `mutation ($input: RecordEsusAccreditationInput!) { recordEsusAccreditation(input: $input) { ${FIELDS} } }`
const REVOKE = `mutation ($input: RevokeEsusAccreditationInput!) { revokeEsusAccreditation(input: $input) { ${FIELDS} } }`

const as = subgraphUnderTest(buildForTests, [Organisation, Deadline])
const today = dayOf(new Date())
const lastYear = addDays(today, -365)
const record = (input: object) =>
  as(viewers.STAFF).run(RECORD, {
    input: {
      organisationId: 'org-fictive',
      accreditedOn: lastYear,
      byRight: false,
      reference: 'Fictive 1',
      ...input,
    },
  })
const revoke = (revokedOn: string) =>
  as(viewers.STAFF).run(REVOKE, { input: { organisationId: 'org-fictive', revokedOn } })
const isInForceOn = async (asOf: string): Promise<boolean> => {
  const { data } = await as(anyone).run(
    'query ($asOf: LocalDate) { organisation(id: "org-fictive") { esus { isInForce(asOf: $asOf) } } }',
    { asOf },
  )
  return data.organisation.esus.isInForce
}
const deadlines = () => Deadline.find().lean()
const company = (given: object = {}) =>
  organisation({ _id: 'org-fictive', legalForm: 'SCOP', essBasis: 'BY_STATUTE', ...given })

describe('an accreditation as ESUS', () => {
  test.each([
    ['of which the age is unknown', null, 5],
    ['of more than three years', '2010-12-31', 5],
    ['of three years to the day', addYears(lastYear, -3), 5],
    ['of a day less than three years', addDays(addYears(lastYear, -3), 1), 2],
  ])('of an organisation %s lasts as long as it does', async (_, foundedOn, years) => {
    await company({ foundedOn })

    const { data, errors } = await record({})

    const endsOn = addDays(addYears(lastYear, years), -1)
    expect(errors).toBeUndefined()
    expect(data.recordEsusAccreditation.esus).toEqual({
      accreditedOn: lastYear,
      endsOn,
      byRight: false,
      reference: 'Fictive 1',
      revokedOn: null,
      isInForce: true,
    })
    const [deadline] = await deadlines()
    expect(deadline).toMatchObject({
      kind: 'ESUS_ENDING',
      subjectId: 'org-fictive',
      organisationId: 'org-fictive',
      state: 'OPEN',
    })
    expect(dayOf(deadline!.at)).toBe(endsOn)
  })

  test('is in force from its first day to its last', async () => {
    await company()
    await record({ accreditedOn: '2020-01-01', endsOn: '2020-12-31' })

    expect(
      await Promise.all(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(isInForceOn)),
    ).toEqual([false, true, true, false])
    // It has ended, so there is nothing to be reminded of.
    expect(await deadlines()).toEqual([])
  })

  test('anew takes the place of the one before, and of its reminders', async () => {
    await company()
    await record({ accreditedOn: addYears(today, -4) })

    const { data } = await record({ accreditedOn: today, reference: 'Fictive 2', byRight: true })

    const endsOn = addDays(addYears(today, 5), -1)
    expect(data.recordEsusAccreditation.esus).toMatchObject({ endsOn, reference: 'Fictive 2', byRight: true })
    expect((await deadlines()).map(({ at, state, revision }) => [dayOf(at), state, revision])).toEqual([
      [endsOn, 'OPEN', 2],
    ])
  })

  test('that is revoked ends on that day, and nobody is reminded any more', async () => {
    await company()
    await record({})

    const { data } = await revoke(today)

    expect(data.revokeEsusAccreditation.esus).toMatchObject({ revokedOn: today, isInForce: false })
    expect(await isInForceOn(addDays(today, -1))).toBe(true)
    expect(await deadlines()).toMatchObject([{ state: 'CALLED_OFF' }])
    expect((await revoke(today)).errors).toMatchObject([{ extensions: { code: 'NOT_ACCREDITED' } }])
  })

  describe('is refused', () => {
    beforeEach(() => company())

    test.each([
      ['DATE_IN_THE_FUTURE', 'accreditedOn', { accreditedOn: addDays(today, 1) }],
      ['END_BEFORE_START', 'endsOn', { endsOn: addDays(lastYear, -1) }],
      ['TEXT_TOO_LONG', 'reference', { reference: 'x'.repeat(201) }],
      ['ORGANISATION_NOT_FOUND', 'organisationId', { organisationId: 'nowhere' }],
    ])('with %s for its %s', async (code, field, input) => {
      expect((await record(input)).errors).toMatchObject([{ extensions: { code, field } }])
    })

    test('to an organisation that is not known to belong to the ESS', async () => {
      for (const essBasis of [null, 'NONE']) {
        await Organisation.updateOne({ _id: 'org-fictive' }, { essBasis })

        expect((await record({})).errors).toMatchObject([{ extensions: { code: 'NOT_ESS' } }])
      }
    })

    test('to be revoked where there is none, before it began, or in the future', async () => {
      expect((await revoke(today)).errors).toMatchObject([{ extensions: { code: 'NOT_ACCREDITED' } }])
      await record({})
      expect((await revoke(addDays(lastYear, -1))).errors).toMatchObject([
        { extensions: { code: 'END_BEFORE_START', field: 'revokedOn' } },
      ])
      expect((await revoke(addDays(today, 1))).errors).toMatchObject([
        { extensions: { code: 'DATE_IN_THE_FUTURE' } },
      ])
    })
  })
})
