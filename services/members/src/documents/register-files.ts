import type { Readable } from 'node:stream'
import { csvStream, dayText, type Locale, numberText, paragraph, renderPdf, table } from '@cluster/documents'

/** A line of a register of shares: what one movement changed for one holder. */
export interface RegisterRow {
  number: number
  /** The day like 2010-12-31. */
  on: string
  /** Such as SUBSCRIBED; one that is not known here is written as it is. */
  kind: string
  /** Null for a person that was erased, and an organisation that is gone. */
  holderName: string | null
  subscribed: number
  paid: number
  subscribedAfter: number
  paidAfter: number
  reason: string | null
}

export interface RegisterTitle {
  /** Whose register it is. */
  of: string
  locale: Locale
  writtenAt: Date
  /** The day on which it is written. */
  on: string
}

const words = {
  FR: {
    title: 'Registre des parts sociales',
    asOf: (day: string) => `État au ${day}`,
    nothing: 'Aucun mouvement.',
    gone: 'titulaire effacé',
    columns: [
      'N°',
      'Date',
      'Mouvement',
      'Titulaire',
      'Souscrit',
      'Libéré',
      'Souscrit, solde',
      'Libéré, solde',
      'Motif',
    ],
    kinds: {
      SUBSCRIBED: 'Souscription',
      PAID: 'Libération',
      TRANSFERRED: 'Cession',
      REDEEMED: 'Remboursement',
      CORRECTED: 'Correction',
    },
  },
  EN: {
    title: 'Register of shares',
    asOf: (day: string) => `As of ${day}`,
    nothing: 'No movement.',
    gone: 'holder erased',
    columns: [
      'No.',
      'Date',
      'Movement',
      'Holder',
      'Subscribed',
      'Paid',
      'Subscribed, balance',
      'Paid, balance',
      'Reason',
    ],
    kinds: {
      SUBSCRIBED: 'Subscription',
      PAID: 'Payment',
      TRANSFERRED: 'Transfer',
      REDEEMED: 'Redemption',
      CORRECTED: 'Correction',
    },
  },
}

const kindText = (kind: string, locale: Locale): string =>
  (words[locale].kinds as Record<string, string>)[kind] ?? kind

/** A register as CSV: numbers as numbers, days as ISO 8601, for whoever reckons with them. */
export function registerCsv(rows: AsyncIterable<RegisterRow>, locale: Locale): Readable {
  const { columns, gone } = words[locale]
  async function* cells() {
    for await (const row of rows)
      yield [
        row.number,
        row.on,
        kindText(row.kind, locale),
        row.holderName ?? gone,
        row.subscribed,
        row.paid,
        row.subscribedAfter,
        row.paidAfter,
        row.reason,
      ]
  }
  return csvStream(columns, cells())
}

/** A register as PDF: to print, sign and keep. */
export async function registerPdf(
  rows: AsyncIterable<RegisterRow> | Iterable<RegisterRow>,
  { of, locale, writtenAt, on }: RegisterTitle,
): Promise<Buffer> {
  const { title, asOf, nothing, gone, columns } = words[locale]
  const number = (value: number) => numberText(value, locale)
  const lines: string[][] = []
  for await (const row of rows)
    lines.push([
      number(row.number),
      dayText(row.on),
      kindText(row.kind, locale),
      row.holderName ?? gone,
      ...[row.subscribed, row.paid, row.subscribedAfter, row.paidAfter].map(number),
      row.reason ?? '',
    ])
  const widths = [0.7, 1.3, 1.6, 2.4, 1.1, 1.1, 1.2, 1.2, 1.8]
  const isNumber = (nth: number) => nth === 0 || (nth > 3 && nth < 8)
  const shown = columns.map((name, nth) => ({
    title: name,
    width: widths[nth]!,
    align: isNumber(nth) ? ('right' as const) : ('left' as const),
  }))
  return renderPdf({
    title: `${title} – ${of}`,
    subtitle: asOf(dayText(on)),
    locale,
    author: of,
    writtenAt,
    blocks: lines.length > 0 ? [table(shown, lines)] : [paragraph(nothing)],
  })
}
