import { Readable } from 'node:stream'
import { subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CompositionChange } from '../src/models/composition-change.ts'
import { EssDecision } from '../src/models/ess-decision.ts'
import { Organisation } from '../src/models/organisation.ts'
import { complies } from '../src/operations/composition/ess-rule.ts'
import { rebuildComposition } from '../src/operations/composition/rebuild-composition.ts'
import { importMembers } from '../src/operations/imports/import-members.ts'
import { admitMany, composition, countsNow, daysOfComposition } from './composition.ts'
import { buildForTests, now } from './fixtures.ts'

subgraphUnderTest(buildForTests, composition)

const header = 'name;legal_form;ess_basis;member_since;votes'
const load = (...lines: string[]) => importMembers([header, ...lines].join('\n'), now)
const scop = (n: number, since = '2015-01-01') => `Coopérative fictive ${n};SCOP;BY_STATUTE;${since};`
const company = (n: number, since = '2015-01-01') => `Société fictive ${n};COMMERCIAL_COMPANY;NONE;${since};`

describe('members of a file', () => {
  test('are in the composition since they became members, and their bases are decisions', async () => {
    const report = await load(
      scop(1, '2012-01-01'),
      company(1, '2016-01-01'),
      scop(2, '2014-01-01'),
      'Autre fictive;;;;',
    )

    expect(report).toEqual({ stored: 4, unchanged: 0, rejected: [] })
    expect(
      (await daysOfComposition()).map(([day, { HEADCOUNT }]) => [day, HEADCOUNT.total, HEADCOUNT.ess]),
    ).toEqual([
      ['2012-01-01', 1, 1],
      ['2014-01-01', 2, 2],
      ['2016-01-01', 3, 2],
    ])
    expect(
      (await CompositionChange.find().sort({ _id: 1 }).lean()).map(({ cause, on }) => [cause, on]),
    ).toEqual([
      ['MEMBERSHIP', '2012-01-01'],
      ['MEMBERSHIP', '2014-01-01'],
      ['MEMBERSHIP', '2016-01-01'],
    ])
    expect(
      (await EssDecision.find().lean()).map(({ basis, decidedOn, authorId }) => [basis, decidedOn, authorId]),
    ).toEqual(expect.arrayContaining([['BY_STATUTE', '2012-01-01', null]]))
  })

  test('that belong to the ESS come first, and then as many others as fit, in the order of the file', async () => {
    const report = await load(company(1), company(2), company(3), scop(1), scop(2), scop(3), scop(4))

    expect(report).toMatchObject({
      stored: 6,
      rejected: [{ line: 4, code: 'COMPOSITION_RULE_BROKEN', field: null }],
    })
    expect(report.rejected[0]!.message).toContain('4 of 7')
    expect(await Organisation.countDocuments({ name: 'Société fictive 3' })).toBe(0)
    expect(await countsNow()).toMatchObject({ HEADCOUNT: { total: 6, ess: 4 } })
  })

  test('that run twice change nothing, those refused included', async () => {
    const lines = [company(1), company(2), scop(1), scop(2), 'Autre fictive;;;;']
    await load(...lines)
    const before = [
      await daysOfComposition(),
      await CompositionChange.countDocuments(),
      await EssDecision.countDocuments(),
    ]

    expect(await load(...lines)).toMatchObject({ stored: 0, unchanged: 4, rejected: [{ line: 3 }] })
    expect([
      await daysOfComposition(),
      await CompositionChange.countDocuments(),
      await EssDecision.countDocuments(),
    ]).toEqual(before)
  })

  test('that tell the same twice: the second is refused, also where the first waits for others', async () => {
    const filler = Array.from({ length: 600 }, (_, n) => scop(n))

    const report = await load(company(1), ...filler, company(1))

    expect(report).toMatchObject({
      stored: 601,
      rejected: [{ line: 603, code: 'DUPLICATE_IN_FILE', field: 'name' }],
    })
  })

  test('of whom one stops to belong to the ESS are refused where that breaks the rule, and changed where it does not', async () => {
    await load(scop(1), scop(2), scop(3), company(1))
    const revoked = (n: number) => `Coopérative fictive ${n};SCOP;NONE;;`

    const broken = await load(revoked(1))
    const fits = await load(scop(4), scop(5), revoked(1))

    expect(broken).toMatchObject({ stored: 0, rejected: [{ line: 2, code: 'COMPOSITION_RULE_BROKEN' }] })
    expect(fits).toMatchObject({ stored: 3, rejected: [] })
    expect(await countsNow()).toMatchObject({ HEADCOUNT: { total: 6, ess: 4 } })
    expect(await CompositionChange.find({ cause: 'ESS_BASIS' }).lean()).toMatchObject([{ on: '2030-01-01' }])
  })

  test('may have other votes, which count', async () => {
    await load(scop(1))

    expect(await load('Coopérative fictive 1;;;;5')).toMatchObject({ stored: 1 })

    expect(await countsNow()).toMatchObject({ HEADCOUNT: { total: 1, ess: 1 }, VOTES: { total: 5, ess: 5 } })
    expect((await load('Coopérative fictive 1;;;;0')).rejected).toMatchObject([
      { code: 'INVALID_VOTES', field: 'votes' },
    ])
  })

  test('of three files at once make no doubles, and the rule holds', async () => {
    await admitMany(4, 0)
    const files = [1, 2, 3].map(file => [
      ...Array.from({ length: 10 }, (_, n) => scop(n)),
      ...Array.from({ length: 10 }, (_, n) => company(file * 100 + n)),
    ])

    const reports = await Promise.all(files.map(lines => load(...lines)))

    const { HEADCOUNT } = await countsNow()
    expect(HEADCOUNT).toEqual({ total: 21, ess: 14 })
    expect(await Organisation.countDocuments({ isMember: true })).toBe(21)
    expect(reports.flatMap(({ rejected }) => rejected)).toHaveLength(23)
    expect(reports.reduce((sum, { stored }) => sum + stored, 0)).toBe(17)
  })

  test('in any order keep the rule, and the days are those that the changes make', async () => {
    const days = fc
      .integer({ min: 0, max: 400 })
      .map(n => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10))
    const lines = fc.array(fc.tuple(fc.boolean(), days), { minLength: 1, maxLength: 30 })
    let file = 0

    await fc.assert(
      fc.asyncProperty(lines, async records => {
        file += 1
        const report = await load(
          ...records.map(([isEss, day], n) => (isEss ? scop : company)(file * 1_000 + n, day)),
        )

        const counted = await daysOfComposition()
        expect(complies((await countsNow()).HEADCOUNT, 65)).toBe(true)
        expect(report.stored + report.rejected.length).toBe(records.length)
        await rebuildComposition()
        expect(await daysOfComposition()).toEqual(counted)
      }),
      { numRuns: 15 },
    )
  })
})

describe('the columns of a file', () => {
  const columns = 'name;siren;siret;naf;naf_nomenclature;latitude;longitude;address;postal_code;founded_on'
  const loadFacts = (line: string) => importMembers(`${columns}\n${line}`, now)

  test('tell facts, with a comma or a point, and a SIREN within the SIRET', async () => {
    const line =
      'Atelier fictif;;732 829 320 00017;6201Z;naf_rev_2;50,63;-3.06;1 rue Imaginaire;59000;2012-02-29'

    expect(await loadFacts(line)).toMatchObject({ stored: 1, rejected: [] })

    expect(await Organisation.findOne().lean()).toMatchObject({
      siren: '732829320',
      siret: '73282932000017',
      activity: { code: '62.01Z', nomenclature: 'NAF_REV_2' },
      location: { type: 'Point', coordinates: [-3.06, 50.63] },
      address: '1 rue Imaginaire',
      postalCode: '59000',
      foundedOn: '2012-02-29',
    })
  })

  test.each([
    ['INVALID_SIRET', 'siret', 'F;;73282932000018;;;;;;;'],
    ['SIRET_CONTRADICTS_SIREN', 'siret', 'F;404833048;73282932000017;;;;;;;'],
    ['INVALID_ACTIVITY', 'naf', 'F;;;62;NAF_REV_2;;;;;'],
    ['UNKNOWN_VALUE', 'naf_nomenclature', 'F;;;62.01Z;;;;;;'],
    ['UNKNOWN_VALUE', 'naf_nomenclature', 'F;;;62.01Z;NAF_1993;;;;;'],
    ['INVALID_NUMBER', 'latitude', 'F;;;;;north;3;;;'],
    ['INVALID_COORDINATES', 'latitude', 'F;;;;;91;3;;;'],
    ['COORDINATE_MISSING', 'longitude', 'F;;;;;50;;;;'],
    ['COORDINATE_MISSING', 'latitude', 'F;;;;;;3;;;'],
    ['TEXT_TOO_LONG', 'address', `F;;;;;;;${'x'.repeat(201)};;`],
    ['INVALID_POSTAL_CODE', 'postal_code', 'F;;;;;;;;5900;'],
    ['INVALID_DATE', 'founded_on', 'F;;;;;;;;;2023-02-29'],
    ['DATE_IN_THE_FUTURE', 'founded_on', 'F;;;;;;;;;2031-01-01'],
  ])('are refused with %s of %s: %s', async (code, field, line) => {
    expect((await loadFacts(line)).rejected).toMatchObject([{ line: 2, code, field }])
    expect(await Organisation.countDocuments()).toBe(0)
  })

  test('of ten thousand members have every bad line reported', async () => {
    function* lines() {
      yield `${header}\n`
      for (let n = 0; n < 10_000; n += 1) {
        const day = `20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}`
        yield n % 100 === 7 ? `Fautive fictive ${n};GANG;;;\n` : `${(n % 3 ? scop : company)(n, day)}\n`
      }
    }

    const report = await importMembers(Readable.from(lines()), now)

    expect(report.rejected.map(({ line, code }) => [line, code])).toEqual(
      Array.from({ length: 100 }, (_, n) => [n * 100 + 9, 'UNKNOWN_VALUE']),
    )
    expect(report.stored).toBe(9_900)
    expect((await countsNow()).HEADCOUNT.total).toBe(9_900)
  }, 120_000)
})
