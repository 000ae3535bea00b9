import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Organisation } from '../src/models/organisation.ts'
import { buildForTests, organisation } from './fixtures.ts'

const SIMILAR = `query ($input: SimilarOrganisationsInput!) {
  similarOrganisations(input: $input) { score reasons organisation { name } } }`

const as = subgraphUnderTest(buildForTests, [Organisation])
const similarTo = async (input: object) => {
  const { data, errors } = await as(viewers.STAFF).run(SIMILAR, { input })
  expect(errors).toBeUndefined()
  return data.similarOrganisations as { score: number; reasons: string[]; organisation: { name: string } }[]
}

describe('an organisation that is there already', () => {
  test.each([
    ['the same', 'Fournil Imaginaire', 'Fournil Imaginaire'],
    ['without accents and capitals', 'Épicerie Imaginée', 'EPICERIE IMAGINEE'],
    ['with a ligature', "L'Œuvre Imaginaire", "l'oeuvre imaginaire"],
    ['in another order', 'Fournil des Nuages Roses', 'Nuages roses, le fournil'],
    ['with its form in full', 'Assoc. Fournil Imaginaire', 'Association Fournil Imaginaire'],
    ['with its form shortened', 'Société coopérative Fournil Imaginaire', 'Fournil Imaginaire SCOP'],
    ['with its form in dots', 'Fournil Imaginaire S.A.R.L.', 'Fournil Imaginaire'],
    ['with a letter too many', 'Fournil Imaginaire', 'Fournill Imaginaire'],
    ['with a letter missing at the start', 'Fournil Imaginaire', 'ournil Imaginaire'],
    ['with a letter missing at the end', 'Fournil Imaginaire', 'Fournil Imaginair'],
    ['with two letters swapped', 'Ressourcerie Imaginaire', 'Resosurcerie Imaginaire'],
    ['with another vowel', 'Ressourcerie Imaginaire', 'Ressourcerie Imaginère'],
    ['in one word', 'Imaginariologie', 'Imaginariologies'],
    ['with the same number', 'Crèche fictive 12', 'Creche Fictive n° 12'],
  ])('is found by its name written %s', async (_, stored, told) => {
    await organisation({ name: stored })
    await organisation({ name: 'Atelier de Couture Rêvé' })

    expect(await similarTo({ name: told })).toMatchObject([
      { organisation: { name: stored }, reasons: ['SIMILAR_NAME'] },
    ])
  })

  test.each([
    ['of another name', 'Fournil Imaginaire', 'Verger Lunaire'],
    ['of the same kind', 'Association des Jardiniers Fictifs', 'Association des Menuisiers Fictifs'],
    ['of the same first word', 'Atelier Imaginaire', 'Atelier Mécanique'],
    ['of another number', 'Crèche fictive 12', 'Crèche fictive 13'],
    ['of one word in common', 'Compagnie du Théâtre Inventé', 'Restaurant du Théâtre Rêvé'],
  ])('is not meant by one %s', async (_, stored, told) => {
    await organisation({ name: stored })

    expect(await similarTo({ name: told })).toEqual([])
  })

  test('is found by its SIREN alone, for sure', async () => {
    await organisation({ name: 'Fournil Imaginaire', siren: '732829320' })

    expect(await similarTo({ name: 'Verger Lunaire', siren: '732 829 320' })).toEqual([
      { score: 1, reasons: ['SAME_SIREN'], organisation: { name: 'Fournil Imaginaire' } },
    ])
  })

  test('of another SIREN is another, whatever it is called', async () => {
    await organisation({ name: 'Fournil Imaginaire', siren: '732829320' })

    expect(await similarTo({ name: 'Fournil Imaginaire', siren: '404833048' })).toEqual([])
  })

  test('is found by its site together with a name that is a little like it, but not by a site of many', async () => {
    await organisation({ name: 'Fournil Imaginaire', website: 'https://www.fournil.example.org/contact' })
    await organisation({ name: 'Fournil Inventé', website: 'https://www.facebook.com/fournil' })

    expect(await similarTo({ name: 'Le Fournil', website: 'https://fournil.example.org/' })).toMatchObject([
      { reasons: ['SAME_WEBSITE'], organisation: { name: 'Fournil Imaginaire' } },
    ])
    expect(await similarTo({ name: 'Le Fournil', website: 'https://www.facebook.com/autre' })).toEqual([])
  })

  test('is liker in the same city, and less so in another', async () => {
    await organisation({ name: 'Fournil Imaginaire', city: 'Ville-Imaginaire' })
    const score = async (city: string | null) =>
      (await similarTo({ name: 'Fournil Imaginère', city }))[0]?.score ?? 0

    const [same, unknown, other] = [
      await score('VILLE IMAGINAIRE'),
      await score(null),
      await score('Autre-Ville'),
    ]

    expect(same).toBeGreaterThan(unknown)
    expect(unknown).toBeGreaterThan(other)
  })

  test('is among the five likest, the likest first, found in one command by an index, however many there are', async () => {
    await organisation({ name: 'Fournil Imaginaire du Nord' })
    for (let n = 0; n < 100; n += 1) {
      await organisation({ name: 'Fournil Imaginaire Rose', siren: String(900_000_000 + n) })
    }
    const ask = () => similarTo({ name: 'Fournil Imaginaire du Nord' })

    const found = await ask()
    const [plan] = await plansOf('members', ask)

    expect(await commandsOf(['members'], ask)).toEqual(['members.aggregate'])
    expect(plan!.stages).not.toContain('COLLSCAN')
    expect(plan!.indexes).toEqual(['likeness_1'])
    expect(plan!.looksAt).toBeLessThanOrEqual(6 * 40)
    expect(found[0]).toMatchObject({ organisation: { name: 'Fournil Imaginaire du Nord' } })
    expect(found.length).toBeLessThanOrEqual(5)
  })

  test.each([
    ['UNAUTHENTICATED', anyone, {}],
    ['FORBIDDEN', viewers.MEMBER, {}],
    ['NAME_MISSING', viewers.STAFF, { name: '-' }],
    ['INVALID_SIREN', viewers.STAFF, { siren: '1' }],
    ['TEXT_TOO_LONG', viewers.STAFF, { name: 'x'.repeat(201) }],
  ])('is not looked for: %s', async (code, viewer, input) => {
    const { errors } = await as(viewer).run(SIMILAR, { input: { name: 'Fictive', ...input } })

    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})

test('shows beside an application what it may be a double of, in one command for all', async () => {
  const made = await Promise.all([
    organisation({ name: 'Fournil Imaginaire' }),
    organisation({ name: 'Fournill Imaginaire' }),
    organisation({ name: 'Atelier de Couture Rêvé' }),
  ])
  const representations = made.map(({ _id: id }) => ({ __typename: 'Organisation', id }))
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Organisation { name possibleDuplicates { organisation { name } } } } }`

  const { data } = await as(viewers.STAFF).run(query, { representations })
  const { errors } = await as(viewers.MEMBER).run(query, { representations })
  const commands = await commandsOf(['members'], () => as(viewers.STAFF).run(query, { representations }))

  expect(data._entities).toMatchObject([
    { possibleDuplicates: [{ organisation: { name: 'Fournill Imaginaire' } }] },
    { possibleDuplicates: [{ organisation: { name: 'Fournil Imaginaire' } }] },
    { possibleDuplicates: [] },
  ])
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('FORBIDDEN'))
  expect(commands).toEqual(['members.find', 'members.find', 'members.aggregate'])
})
