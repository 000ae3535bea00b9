import { plainText } from '@cluster/database'
import { fieldMissing, invalidDate } from '../import-errors.ts'
import { isPartialDate } from '../partial-date.ts'

// In English and French, whole or cut short.
const months = [
  'jan',
  'fe[bv]',
  'mar',
  'a[pv]r',
  'ma[iy]',
  'jui?n',
  'jui?l',
  'a(?:ug|ou)',
  'sep',
  'oct',
  'nov',
  'dec',
]
const monthNames = months.map(start => new RegExp(`^${start}[a-z]*$`))

/**
 * When an entry was published, as exactly as it says: from `date` (BibLaTeX), of a span its first day, or from
 * `year` and `month` (BibTeX).
 * @throws DomainError FIELD_MISSING or INVALID_DATE
 */
export function readDate({ date, year, month }: { date?: string; year?: string; month?: string }): string {
  if (date) return partialDate('date', date.split('/')[0]!)
  if (!year) throw fieldMissing('year')
  const start = partialDate('year', year)
  return month && start.length === 4 ? `${start}-${monthNumber(month)}` : start
}

function partialDate(field: string, text: string): string {
  const date = text.trim()
  if (!isPartialDate(date)) throw invalidDate(field, text.slice(0, 100))
  return date
}

function monthNumber(text: string): string {
  const name = plainText(text)
  const number = /^\d{1,2}$/.test(name)
    ? Number(name)
    : monthNames.findIndex(pattern => pattern.test(name)) + 1
  if (number < 1 || number > 12) throw invalidDate('month', text.slice(0, 100))
  return String(number).padStart(2, '0')
}
