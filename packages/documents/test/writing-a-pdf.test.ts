import { describe, expect, test } from '@jest/globals'
import { type Document, heading, lineChart, paragraph, picture, renderPdf, table } from '../src/index.ts'
import { readPdf } from './text-of-pdf.ts'

const written = (blocks: Document['blocks']): Document => ({
  title: 'Bilan fictif',
  subtitle: 'Année 2030',
  locale: 'FR',
  author: 'Grappe fictive',
  writtenAt: new Date('2031-01-01T12:00:00Z'),
  blocks,
})
const plot = lineChart({
  title: 'Ateliers fictifs',
  locale: 'FR',
  from: '2030-01-01',
  to: '2030-12-31',
  series: [{ name: 'Mesuré', points: [{ on: '2030-03-01', value: 3 }] }],
})
const columns = [{ title: 'Numéro' }, { title: 'Nom', width: 3 }]

describe('a PDF', () => {
  test('says its title, its language and what its parts are', async () => {
    const pdf = await renderPdf(written([heading('Objectifs'), picture(plot)]))

    const { info } = await readPdf(pdf)
    expect(info).toMatchObject({ Title: 'Bilan fictif', Author: 'Grappe fictive', Language: 'fr-FR' })
    const source = pdf.toString('latin1')
    expect(source).toContain('/Marked true')
    for (const part of ['Document', 'H1', 'H2', 'Figure']) expect(source).toContain(`/S /${part}\n`)
  })

  test.each([
    'Éléna, œuvre, 65 %, 12 €, « entre nous »',
    'Łódź, Čapek, Ελένη, Олена',
    '1\u202f234,5 – l’été… fi ffi',
  ])('holds the letters of %s', async text => {
    const { pages } = await readPdf(await renderPdf(written([paragraph(text)])))

    expect(pages[0]).toContain(text.replaceAll('\u202f', ' '))
  })

  test.each(['漢字 مرحبا', '\ud800 \u0000\u0007', '', 'a\nb', 'x'.repeat(3_000)])(
    'is made also of %j',
    async text => {
      const pdf = await renderPdf(
        written([paragraph(text), heading(text), table([{ title: text }], [[text]])]),
      )

      expect((await readPdf(pdf)).pages.length).toBeGreaterThan(0)
    },
  )

  test('repeats the titles of a table on each page, and loses no row', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => [`n°${n}.`, `Personne fictive ${n}`])

    const { pages } = await readPdf(await renderPdf(written([table(columns, rows)])))

    expect(pages.length).toBeGreaterThan(2)
    for (const [nth, page] of pages.entries()) {
      expect(page).toContain('Numéro')
      expect(page).toContain(`${nth + 1} / ${pages.length}`)
    }
    expect(pages.join(' ').match(/n°\d+\./g)).toEqual(rows.map(([number]) => number))
  })

  test('breaks the lines of a long cell, and cuts one that no page holds', async () => {
    const long = Array.from({ length: 4_000 }, (_, n) => `mot${n}`).join(' ')

    const { pages } = await readPdf(
      await renderPdf(
        written([
          table(columns, [
            ['1', long],
            ['2', 'après'],
          ]),
        ]),
      ),
    )

    expect(pages.join(' ')).toContain('mot300 ')
    expect(pages.join(' ')).toContain('…')
    expect(pages.join(' ')).toContain('après')
  })

  test('of the same document is the same, byte by byte', async () => {
    const document = written([heading('Un'), paragraph('Deux'), table(columns, [['1', 'a']]), picture(plot)])

    expect((await renderPdf(document)).equals(await renderPdf(document))).toBe(true)
  })

  test('lets the process do something else while it draws thousands of rows', async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => [String(n), 'Organisation fictive'])
    let turns = 0
    const beat = setInterval(() => {
      turns += 1
    }, 1)

    const pdf = await renderPdf(written([table(columns, rows)]))
    clearInterval(beat)

    expect(pdf.length).toBeLessThan(2_000_000)
    // Fifty rows are drawn in a turn.
    expect(turns).toBeGreaterThan(20)
  })
})
