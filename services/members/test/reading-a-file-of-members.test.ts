import { Readable } from 'node:stream'
import { anyone, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Organisation } from '../src/models/organisation.ts'
import { importMembers } from '../src/operations/imports/import-members.ts'
import { buildForTests, header, load, now, organisationsSeenBy } from './fixtures.ts'

const everything = organisationsSeenBy(subgraphUnderTest(buildForTests, [Organisation])(anyone))

describe('a file of members', () => {
  test.each([
    ['commas', 'name,city\n"Fictive, la grande",Ville-Imaginaire\n'],
    [
      'Windows line ends and a byte order mark',
      '\uFEFFname;city\r\n"Fictive, la grande";Ville-Imaginaire\r\n',
    ],
    [
      'columns in another order and others besides',
      'City;Note; NAME \nVille-Imaginaire;x;Fictive, la grande',
    ],
    ['blank lines and empty rows', '\n\nname;city\n\nFictive, la grande;Ville-Imaginaire\n;\n\n'],
  ])('takes %s', async (_, csv) => {
    expect(await importMembers(csv, now)).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    expect(await everything()).toMatchObject([{ name: 'Fictive, la grande', city: 'Ville-Imaginaire' }])
  })

  test('takes a stream cut anywhere, within a letter too', async () => {
    const bytes = Buffer.from('\uFEFFname;city\r\nÉpicerie fictive;Cité-Imaginaire\r\n')
    const source = Readable.from(Array.from(bytes, (_, place) => bytes.subarray(place, place + 1)))

    expect(await importMembers(source, now)).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    expect(await everything()).toMatchObject([{ name: 'Épicerie fictive', city: 'Cité-Imaginaire' }])
  })

  test.each([
    ['INVALID_SIREN', 'siren', 'Fictive;732829321;;;;;;'],
    ['UNKNOWN_VALUE', 'legal_form', 'Fictive;;GANG;;;;;'],
    ['INVALID_INSEE_CATEGORY', 'insee_category', 'Fictive;;;92;;;;'],
    ['UNKNOWN_VALUE', 'ess_basis', 'Fictive;;;;yes;;;'],
    ['ESS_BASIS_CONTRADICTS_FORM', 'ess_basis', 'Fictive;;PUBLIC_BODY;;BY_STATUTE;;;'],
    ['ESS_BASIS_CONTRADICTS_FORM', 'ess_basis', 'Fictive;;COMMERCIAL_COMPANY;;BY_STATUTE;;;'],
    ['INVALID_DATE', 'member_since', 'Fictive;;;;;2023-02-29;;'],
    ['INVALID_DATE', 'member_since', 'Fictive;;;;;01/02/2023;;'],
    ['DATE_IN_THE_FUTURE', 'member_since', 'Fictive;;;;;2030-01-02;;'],
    ['INVALID_WEBSITE', 'website', 'Fictive;;;;;;;javascript:alert(1)'],
    ['INVALID_WEBSITE', 'website', 'Fictive;;;;;;;fictive.example.org'],
    ['NAME_MISSING', 'name', ';732829320;;;;;;'],
    ['NAME_MISSING', 'name', '---;;;;;;;'],
    ['TEXT_TOO_LONG', 'name', `${'x'.repeat(201)};;;;;;;`],
    ['NOT_UTF8', null, 'Fictiv\uFFFD;;;;;;;'],
    ['WRONG_CELL_COUNT', null, 'Fictive;;;;;;;;'],
    ['WRONG_CELL_COUNT', null, 'Fictive'],
    ['UNREADABLE_RECORD', null, '"Fictive"x;;;;;;;'],
    ['UNREADABLE_RECORD', null, 'Fictive "la grande";;;;;;;'],
    ['UNREADABLE_RECORD', null, '"Fictive;;;;;;;'],
  ])('reports %s in %j of one record and stores those around it', async (code, field, line) => {
    const report = await load('Avant fictive;;;;;;;', line, 'Après fictive;;;;;;;')

    expect(report).toMatchObject({ stored: 2, unchanged: 0, rejected: [{ line: 3, code, field }] })
    expect(report.rejected[0]!.message).toMatch(/\.$/)
    expect(await everything()).toMatchObject([{ name: 'Après fictive' }, { name: 'Avant fictive' }])
  })

  test('takes today in Paris for a day that has come', async () => {
    const lateEvening = new Date('2029-12-31T23:30:00Z')

    const report = await importMembers(
      'name;ess_basis;member_since\nFictive;BY_STATUTE;2030-01-01',
      lateEvening,
    )

    expect(report).toMatchObject({ stored: 1, rejected: [] })
  })

  test('counts lines as an editor does, and names the first of a record', async () => {
    const csv = `${header}\r\n"Une\r\nfictive";;;;;;;\r\n\r\n"Autre\r\nfictive";1;;;;;;\r\nTierce fictive;2;;;;;;\r\n`

    const { rejected } = await importMembers(csv, now)

    expect(rejected.map(({ line }) => line)).toEqual([5, 7])
  })

  test('loses one record, not the rest, to a quote that is never closed', async () => {
    const rest = Array.from({ length: 300 }, (_, n) => `"Fictive ${n}";;;;;;;`)

    const report = await load('"Ouverte;;;;;;;', ...rest)

    expect(report).toMatchObject({ stored: 300, rejected: [{ line: 2, code: 'UNREADABLE_RECORD' }] })
  })

  test.each([
    ['', 'of nothing'],
    ['nom;siren\nFictive;', 'without the column name'],
    ['"name\nFictive', 'with a broken header'],
  ])('of %j has one rejection on line 1', async csv => {
    const report = await importMembers(csv, now)

    expect(report).toMatchObject({
      stored: 0,
      unchanged: 0,
      rejected: [{ line: 1, code: 'HEADER_LACKS_NAME', field: 'name' }],
    })
    expect(report.rejected).toHaveLength(1)
  })
})
