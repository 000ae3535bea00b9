import { anyone, commandsOf, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Organisation } from '../src/models/organisation.ts'
import { buildForTests, load, organisationsSeenBy } from './fixtures.ts'

const everything = organisationsSeenBy(subgraphUnderTest(buildForTests, [Organisation])(anyone))

describe('an import of members', () => {
  test('stores what each record tells, and null for what it leaves empty', async () => {
    const report = await load(
      'Coopérative fictive;732 829 320;scop;5458;by_statute;2012-02-29;Ville-Imaginaire;https://fictive.example.org',
      'Atelier fictif;;;;;;;',
    )

    expect(report).toEqual({ stored: 2, unchanged: 0, rejected: [] })
    const unknown = {
      siren: null,
      legalForm: null,
      inseeCategory: null,
      essBasis: null,
      city: null,
      website: null,
    }
    expect(await everything()).toEqual([
      { id: expect.any(String), name: 'Atelier fictif', ...unknown, membership: null },
      {
        id: expect.any(String),
        name: 'Coopérative fictive',
        siren: '732829320',
        legalForm: 'SCOP',
        inseeCategory: '5458',
        essBasis: 'BY_STATUTE',
        city: 'Ville-Imaginaire',
        website: 'https://fictive.example.org/',
        membership: { state: 'ACTIVE', since: '2012-02-29' },
      },
    ])
  })

  test('that runs twice changes nothing', async () => {
    const lines = [
      'Une fictive;732829320;SCOP;;BY_STATUTE;2012-01-01;;',
      'Autre fictive;;;;;;;',
      'Une fictive;552100554;;;;;;',
    ]
    await load(...lines)
    const before = await everything()

    expect(await load(...lines)).toEqual({ stored: 0, unchanged: 3, rejected: [] })
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['siren', ['Une fictive;732829320;;;;;;', 'Deux fictive;732829320;;;;;;']],
    ['name', ['Une fictive;;;;;;;', 'UNE  FICTIVÉ;;;;;;;']],
    ['name', ['Une fictive;732829320;;;;;;', 'Une fictive;;;;;;;']],
    ['name', ['Une fictive;;;;;;;', 'Une fictive;732829320;;;;;;']],
  ])('stores the first of two records of the same %s and reports the second', async (field, lines) => {
    const [first] = [await load(...lines), await load(...lines)]

    expect(first).toMatchObject({ stored: 1, rejected: [{ line: 3, code: 'DUPLICATE_IN_FILE', field }] })
    expect(first.rejected[0]!.message).toContain('Line 2')
    expect(await everything()).toMatchObject([{ name: 'Une fictive' }])
  })

  test('finds a double in a file longer than a batch', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) => `Fictive ${n};;;;;;;`)

    const report = await load(...many, 'Fictive 3;;;;;;;')

    expect(report).toMatchObject({ stored: 1_200, rejected: [{ line: 1_202, code: 'DUPLICATE_IN_FILE' }] })
  })

  test('writes by the batch, not by the record', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) => `Fictive ${n};;;;;;;`)

    const commands = await commandsOf(['members'], () => load(...many))

    expect(commands.length).toBeGreaterThan(0)
    expect(commands.length).toBeLessThan(20)
  })
})
