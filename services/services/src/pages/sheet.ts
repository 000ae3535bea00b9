import { csvStream, type Locale, numberText, paragraph, renderPdf, table } from '@cluster/documents'
import { type Access, type Asked, localeIn, type Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'

/** A table that is given as CSV or to print. */
export interface Sheet {
  title: string
  columns: string[]
  rows: (string | number)[][]
  /** What stands above the table of a PDF. */
  notes: string[]
}

const sheetAsCsv = ({ columns, rows }: Sheet) => csvStream(columns, rows)

const sheetAsPdf = (
  { title, columns, rows, notes }: Sheet,
  { locale, writtenAt }: { locale: Locale; writtenAt: Date },
): Promise<Buffer> =>
  renderPdf({
    title,
    locale,
    author: 'Initiatives et Cité',
    writtenAt,
    blocks: [
      ...notes.map(note => paragraph(note)),
      table(
        columns.map((column, n) =>
          typeof rows[0]?.[n] === 'number'
            ? { title: column, align: 'right' as const }
            : { title: column, width: 2 },
        ),
        rows.map(row => row.map(cell => (typeof cell === 'number' ? numberText(cell, locale) : cell))),
      ),
    ],
  })

interface Files {
  /** Below `/concierge/`, without what it ends with. */
  path: string
  access: Access
  name(asked: Asked): string
  /** For whom it is is for this to ask. */
  make(asked: Asked, locale: Locale, context: Context): Promise<Sheet>
}

/** The same sheet as `.csv` and as `.pdf`. */
export function sheetFiles({ path, access, name, make }: Files): Page<Context>[] {
  const root = '/concierge'
  return [
    {
      root,
      path: `${path}.csv`,
      access,
      make: async (asked, context) => ({
        type: 'text/csv; charset=utf-8',
        name: `${name(asked)}.csv`,
        body: sheetAsCsv(await make(asked, localeIn(asked), context)),
      }),
    },
    {
      root,
      path: `${path}.pdf`,
      access,
      make: async (asked, context) => {
        const locale = localeIn(asked)
        const sheet = await make(asked, locale, context)
        return {
          type: 'application/pdf',
          name: `${name(asked)}.pdf`,
          body: await sheetAsPdf(sheet, { locale, writtenAt: context.now() }),
        }
      },
    },
  ]
}
