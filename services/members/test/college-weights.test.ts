import { viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Associate } from '../src/models/associate.ts'
import { newCooperative } from '../src/operations/cooperative/create-cooperative.ts'
import { readColleges } from '../src/operations/cooperative/read-colleges.ts'
import { statutoryChecks } from '../src/operations/cooperative/statutory-checks.ts'
import { admit, cooperative, expectTallied, on, somebody } from './cooperative-fixtures.ts'
import { codesOf, done, runner, sharesUnderTest } from './share-fixtures.ts'

const as = sharesUnderTest()
const run = runner(as, viewers.STAFF)

const collegesOf = (weights: readonly (number | null)[]) =>
  weights.map((weightPercent, n) => ({ name: { fr: `Collège ${n}` }, weightPercent, categories: [] }))
const checkOf = (weights: readonly (number | null)[]) => {
  const colleges = readColleges(collegesOf(weights), [])
  const checks = statutoryChecks({
    ...newCooperative({ _id: 'c', name: 'C', hasEmployees: false }),
    colleges,
  })
  return checks.find(({ rule }) => rule === 'COLLEGE_WEIGHTS')!
}

describe('colleges', () => {
  test.each<[string, boolean, (number | null)[]]>([
    ['none', true, []],
    ['one', false, [100]],
    ['one without a weight', false, [null]],
    ['two halves', true, [50, 50]],
    ['two without weights', true, [null, null]],
    ['two that are not halves', false, [49.99, 50.01]],
    ['three of the most and the least', true, [50, 40, 10]],
    ['one too light', false, [50, 40.01, 9.99]],
    ['one too heavy', false, [50.01, 39.99, 10]],
    ['together not a hundred', false, [50, 30, 10]],
    ['together more than a hundred', false, [50, 30, 20.01]],
    ['three of 33.33 and a bit', true, [33.33, 33.33, 33.34]],
    ['three of 33.33 alone', false, [33.33, 33.33, 33.33]],
    ['three without weights', true, [null, null, null]],
    ['ten without weights', true, Array(10).fill(null)],
    ['eleven without weights', false, Array(11).fill(null)],
  ])('pass or not: %s', (_, passes, weights) => {
    expect(checkOf(weights).satisfied).toBe(passes)
  })

  test('pass exactly when each weighs 10 to 50 % and all of them 100 %, in hundredths of a percent', () => {
    const hundredths = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 12 })
    // Random weights hardly ever come to a hundred: the last one is made to fit, most of the time.
    const fitted = fc.tuple(hundredths, fc.boolean()).map(([weights, fits]) => {
      const rest = 10_000 - weights.slice(0, -1).reduce((sum, weight) => sum + weight, 0)
      return fits && rest > 0 ? [...weights.slice(0, -1), rest] : weights
    })
    const near = fc
      .array(fc.integer({ min: 950, max: 5_050 }), { minLength: 2, maxLength: 10 })
      .map(weights => [...weights.slice(0, -1), 10_000 - weights.slice(0, -1).reduce((sum, w) => sum + w, 0)])
      .filter(weights => weights.at(-1)! > 0)

    fc.assert(
      fc.property(fc.oneof(fitted, near), weights => {
        const passes =
          weights.every(weight => weight >= 1_000 && weight <= 5_000) &&
          weights.reduce((sum, weight) => sum + weight, 0) === 10_000
        expect(checkOf(weights.map(weight => weight / 100)).satisfied).toBe(passes)
      }),
      { numRuns: 2_000 },
    )
  })

  test('weigh the same where nothing is said, whatever their number, exactly', async () => {
    const id = await cooperative(run)

    const answer = await done(
      run('defineColleges', { cooperativeId: id, colleges: collegesOf([null, null, null]) }),
    )

    expect(answer.colleges).toMatchObject(Array(3).fill({ weightPercent: 100 / 3, isWeightGiven: false }))
    const { numbers } = (answer.statutoryChecks as { rule: string; numbers: object[] }[]).at(-1)!
    expect(numbers.at(-1)).toMatchObject({ measure: 'COLLEGES_PERCENT', value: 100 })
  })

  test('are refused with their numbers when they break the law, also while it is founded', async () => {
    const id = await cooperative(run)

    const { errors } = await run('defineColleges', { cooperativeId: id, colleges: collegesOf([60, 40]) })

    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'STATUTORY_RULE_BROKEN',
          rules: [
            {
              rule: 'COLLEGE_WEIGHTS',
              source: 'Loi 47-1775 du 10 septembre 1947, art. 19 octies',
              numbers: [
                { measure: 'COLLEGES', value: 2 },
                { measure: 'COLLEGE_PERCENT', value: 60, atLeast: 10, atMost: 50 },
                { measure: 'COLLEGE_PERCENT', value: 40 },
                { measure: 'COLLEGES_PERCENT', value: 100 },
              ],
            },
          ],
        },
      },
    ])
  })

  const two = (more: object = {}) => [
    { name: { fr: 'Usagers' }, weightPercent: 50, ...more },
    { name: { fr: 'Autres' }, weightPercent: 50 },
  ]
  test.each<[string, object[]]>([
    ['COLLEGE_NAME_MISSING', two({ name: { fr: '  ' } })],
    ['COLLEGE_NAME_MISSING', two({ name: { fr: 'x', en: 'x'.repeat(201) } })],
    ['COLLEGE_NOT_FOUND', two({ id: 'nowhere' })],
    ['COLLEGE_WEIGHTS_MALFORMED', two({ weightPercent: null })],
    ['COLLEGE_WEIGHTS_MALFORMED', two({ weightPercent: 33.333 })],
    ['COLLEGE_WEIGHTS_MALFORMED', two({ weightPercent: -50 })],
    ['COLLEGE_CATEGORY_TWICE', two().map(college => ({ ...college, categories: ['VOLUNTEER'] }))],
  ])('are refused with %s: %j', async (code, colleges) => {
    const id = await cooperative(run)

    const { errors } = await run('defineColleges', { cooperativeId: id, colleges })

    expect(errors).toMatchObject([{ extensions: { code, field: 'colleges' } }])
  })

  test('take in who is there by category, then who joins, and keep who is in one that stays', async () => {
    const id = await cooperative(run)
    const beneficiary = await admit(run, id, 'BENEFICIARY')
    const volunteer = await admit(run, id, 'VOLUNTEER')
    const defined = await done(
      run('defineColleges', {
        cooperativeId: id,
        colleges: [
          {
            name: { fr: 'Usagers', en: 'Users' },
            weightPercent: 50,
            categories: ['BENEFICIARY', 'PRODUCER'],
          },
          { name: { fr: 'Autres' }, weightPercent: 50 },
        ],
      }),
    )
    const [users, others] = defined.colleges as { id: string }[]

    expect(defined.associateCounts).toMatchObject({
      byCollege: [
        { college: { id: users!.id }, associates: 1 },
        { college: { id: others!.id }, associates: 0 },
        { college: null, associates: 1 },
      ],
    })
    const producer = await admit(run, id, 'PRODUCER')
    const nowhere = await run('admitAssociate', {
      cooperativeId: id,
      holder: await somebody(),
      category: 'VOLUNTEER',
      on,
    })
    const chosen = await admit(run, id, 'VOLUNTEER', 1, { collegeId: others!.id })
    await done(run('moveAssociate', { id: volunteer.id, collegeId: others!.id }))

    expect(codesOf([nowhere])).toEqual(['COLLEGE_MISSING'])
    const collegeOf = async (associate: string) => (await Associate.findById(associate).lean())!.collegeId
    expect(
      await Promise.all([beneficiary, producer, volunteer, chosen].map(({ id }) => collegeOf(id))),
    ).toEqual([users!.id, users!.id, others!.id, others!.id])
    await expectTallied(id)

    const again = await done(
      run('defineColleges', {
        cooperativeId: id,
        colleges: [
          { id: others!.id, name: { fr: 'Autres' }, weightPercent: 50 },
          { name: { fr: 'Nouveau' }, weightPercent: 50, categories: ['BENEFICIARY'] },
        ],
      }),
    )

    expect(again.associateCounts).toMatchObject({
      byCollege: [{ associates: 2 }, { associates: 1 }, { college: null, associates: 1 }],
    })
    await expectTallied(id)
    const none = await done(run('defineColleges', { cooperativeId: id, colleges: [] }))
    expect(none.associateCounts).toMatchObject({ total: 4, byCollege: [] })
    expect(await Associate.countDocuments({ collegeId: null })).toBe(4)
  })
})
