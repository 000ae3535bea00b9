import { commandsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Assembly, type AssemblyRecord } from '../src/models/assembly.ts'
import { minutesOf } from '../src/operations/assemblies/minutes-of.ts'
import {
  CAST,
  CLOSE_BALLOT,
  codesOf,
  electors,
  emptied,
  equalColleges,
  memberOf,
  openAssembly,
  openBallot,
  resident,
} from './assembly-fixtures.ts'
import { buildForTests, organisation, person } from './fixtures.ts'

const MINUTES = `query ($id: ID!, $locale: Locale) { assemblyMinutes(assemblyId: $id, locale: $locale) {
  assembly { id } text } }`

const as = subgraphUnderTest(buildForTests, emptied)

/** An assembly of a cooperative that is over: two associates came, an organisation was represented, one was not. */
async function held(): Promise<AssemblyRecord> {
  await organisation({ _id: 'org-a', name: 'Organisation fictive A' })
  await organisation({ _id: 'org-b', name: 'Organisation fictive B' })
  await person({ _id: 'citizen', givenName: 'Citoyenne', familyName: 'Imaginaire' })
  const assembly = await openAssembly({ colleges: equalColleges('citizens', 'workers'), ballots: 1 })
  await electors(assembly, ['citizen'], { kind: 'PERSON', collegeId: 'citizens' })
  await electors(assembly, ['org-a'], { collegeId: 'workers' })
  const proxy = { to: 'citizen', fromBallot: 1, givenAt: new Date() }
  await electors(assembly, ['org-b'], { collegeId: 'workers', isPresent: false, proxy })
  await electors(assembly, ['org-c'], { collegeId: 'workers', isPresent: false })
  const { _id: ballotId } = await openBallot(assembly)
  const cast = (viewer: typeof viewers.MEMBER, electorId: string, choice: string) =>
    as(viewer).run(CAST, { input: { ballotId, electorId, choice } })
  const votes = [
    await cast(resident('citizen'), 'citizen', 'FOR'),
    await cast(resident('citizen'), 'org-b', 'FOR'),
    await cast(memberOf('org-a'), 'org-a', 'AGAINST'),
  ]
  expect(codesOf(votes)).toEqual([])
  await as(viewers.STAFF).run(CLOSE_BALLOT, { input: { id: ballotId } })
  await as(viewers.STAFF).run(`mutation { closeAssembly(input: { id: "${assembly._id}" }) { id } }`)
  return (await Assembly.findById(assembly._id).lean<AssemblyRecord>())!
}

describe('the minutes of an assembly', () => {
  test('say who was there, who was represented, and how each ballot was counted', async () => {
    const assembly = await held()

    const { attendees, electors: count, items } = await minutesOf(assembly, { namesPeople: true })

    expect(count).toBe(4)
    expect(attendees).toMatchObject([
      { name: 'Citoyenne Imaginaire', kind: 'PERSON', representedBy: null },
      { name: 'Organisation fictive A', arrivedAt: expect.any(Date), representedBy: null },
      { name: 'Organisation fictive B', arrivedAt: null, representedBy: { name: 'Citoyenne Imaginaire' } },
    ])
    expect(items.map(({ kind, ballots }) => [kind, ballots.length])).toEqual([
      ['INFORMATION', 0],
      ['RESOLUTION', 1],
      ['ELECTION', 0],
    ])
    expect(items[1]!.ballots[0]).toMatchObject({
      ballot: { voted: 3 },
      // 1 of 1 citizens and 1 of 2 workers, half each.
      tally: { result: 'ADOPTED', sums: [{ share: { fraction: '3/4' } }, {}, {}] },
    })
  })

  test('are written in both languages', async () => {
    const { _id: id } = await held()
    const textIn = async (locale: string) =>
      (await as(viewers.STAFF).run(MINUTES, { id, locale })).data.assemblyMinutes.text.replaceAll(
        '\u00a0',
        ' ',
      )

    const [french, english] = [await textIn('FR'), await textIn('EN')]

    expect(french.split('\n')).toEqual(
      expect.arrayContaining([
        'Procès-verbal : Assemblée fictive',
        '- Organisation fictive B, par Citoyenne Imaginaire',
        '2. Budget fictif (résolution)',
        '  Pour : 1, 1/2 (50,0000 %), pondéré 1/4 (25,0000 %)',
        'Total : Pour 3/4 (75,0000 %) ; Contre 1/4 (25,0000 %)',
        'Majorité : plus de 1/2 (50,0000 %)',
        'Résultat : adoptée',
        'Ce point n’a pas été mis aux voix.',
      ]),
    )
    expect(english.split('\n')).toEqual(
      expect.arrayContaining([
        'Minutes: Fictitious assembly',
        '  For: 1, 1/2 (50.0000 %), weighted 1/4 (25.0000 %)',
        'Result: adopted',
      ]),
    )
    expect(english).not.toContain('undefined')
  })

  test('name people to staff only, organisations to all who have a voice', async () => {
    const { _id: id } = await held()

    const { data } = await as(memberOf('org-a')).run(MINUTES, { id, locale: 'EN' })

    expect(data.assemblyMinutes.text).toContain('Organisation fictive A')
    expect(data.assemblyMinutes.text).toContain('- Organisation fictive B, by a person')
    expect(data.assemblyMinutes.text).not.toContain('Imaginaire')
  })

  test('are there once it is over, and for no others', async () => {
    const { _id: id } = await openAssembly()
    await electors({ _id: id } as AssemblyRecord, ['org-a'])

    const answers = [
      await as(viewers.STAFF).run(MINUTES, { id }),
      await as(memberOf('org-z')).run(MINUTES, { id }),
      await as(viewers.RESIDENT).run(MINUTES, { id }),
    ]

    expect(codesOf(answers)).toEqual(['ASSEMBLY_NOT_CLOSED', 'ASSEMBLY_NOT_FOUND', 'ASSEMBLY_NOT_FOUND'])
  })

  test('are read in six commands', async () => {
    const { _id: id } = await held()

    expect(await commandsOf(['members'], () => as(viewers.STAFF).run(MINUTES, { id }))).toHaveLength(6)
  })
})
