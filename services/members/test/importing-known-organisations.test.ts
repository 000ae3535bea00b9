import { anyone, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Organisation } from '../src/models/organisation.ts'
import { buildForTests, load, member, organisation, organisationsSeenBy } from './fixtures.ts'

const everything = organisationsSeenBy(subgraphUnderTest(buildForTests, [Organisation])(anyone))

describe('an import of an organisation that is there', () => {
  test('by its SIREN sets right what is told and keeps the rest', async () => {
    await member({
      name: 'Ancienne fictive',
      siren: '732829320',
      city: 'Ville-Imaginaire',
      legalForm: 'SCOP',
    })

    expect(await load('Nouvelle fictive;732829320;SCIC;;;2010-12-01;;')).toMatchObject({ stored: 1 })

    expect(await everything()).toMatchObject([
      {
        name: 'Nouvelle fictive',
        legalForm: 'SCIC',
        city: 'Ville-Imaginaire',
        membership: { state: 'ACTIVE', since: '2010-12-01' },
      },
    ])
  })

  test('by its name alone gives it its SIREN, in place of making a double', async () => {
    const { _id: id } = await organisation({ name: 'Épicerie fictive' })

    await load('EPICERIE FICTIVE;732829320;;;;;;')

    expect(await everything()).toMatchObject([{ id, siren: '732829320' }])
  })

  test('does not make a member again of one that left', async () => {
    await organisation({ name: 'Partie fictive', membership: { state: 'WITHDRAWN', since: '2011-01-01' } })

    await load('Partie fictive;;;;;2011-01-01;;')

    expect(await everything()).toMatchObject([{ membership: { state: 'WITHDRAWN' } }])
  })

  test('does not change since when it is a member', async () => {
    await member({ name: 'Ancienne fictive', city: 'Ville-Imaginaire' })

    const { rejected } = await load('Ancienne fictive;;;;;2011-01-01;Autre-Ville-Imaginaire;')

    expect(rejected).toMatchObject([{ line: 2, code: 'MEMBER_SINCE_DIFFERS', field: 'member_since' }])
    expect(await everything()).toMatchObject([
      { city: 'Ville-Imaginaire', membership: { since: '2010-12-01' } },
    ])
  })

  test('judges the ESS basis by the form that is known', async () => {
    await organisation({ name: 'Mairie fictive', legalForm: 'PUBLIC_BODY' })

    const { rejected } = await load('Mairie fictive;;;;BY_STATUTE;;;')

    expect(rejected).toMatchObject([{ line: 2, code: 'ESS_BASIS_CONTRADICTS_FORM' }])
    expect(await everything()).toMatchObject([{ essBasis: null }])
  })

  test('asks for the SIREN where several have the name', async () => {
    for (const siren of ['732829320', '552100554']) await organisation({ name: 'Homonyme fictive', siren })

    const { rejected } = await load('Homonyme fictive;;;;;;;')

    expect(rejected).toMatchObject([{ line: 2, code: 'AMBIGUOUS_NAME', field: 'name' }])
    expect(await everything()).toHaveLength(2)
  })

  test('five times at once makes no doubles and counts each record once', async () => {
    const sirens = ['732829320', '552100554', '404833048', '356000000']
    const lines = Array.from({ length: 60 }, (_, n) => `Fictive ${n};${sirens[n] ?? ''};;;;;;`)
    await organisation({ name: 'Fictive 0' })

    const reports = await Promise.all([1, 2, 3, 4, 5].map(() => load(...lines)))

    expect(await everything()).toHaveLength(60)
    expect(reports.map(({ rejected }) => rejected)).toEqual([[], [], [], [], []])
    expect(reports.map(({ stored, unchanged }) => stored + unchanged)).toEqual([60, 60, 60, 60, 60])
    expect(reports.reduce((sum, { stored }) => sum + stored, 0)).toBe(60)
  })

  test('at once with another SIREN for the same name keeps both', async () => {
    await organisation({ name: 'Homonyme fictive' })

    const reports = await Promise.all(
      ['732829320', '552100554', '404833048'].map(siren => load(`Homonyme fictive;${siren};;;;;;`)),
    )

    expect(reports.map(({ rejected }) => rejected)).toEqual([[], [], []])
    const sirens = (await everything()).map(found => (found as { siren: string }).siren)
    expect(sirens.sort()).toEqual(['404833048', '552100554', '732829320'])
  })
})
