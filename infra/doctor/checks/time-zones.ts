import { fault, ok } from '../finding.ts'
import type { Check } from '../options.ts'

const SUMMER_NOON = new Date('2026-07-01T12:00:00Z')

/** Every event says its time zone, and mails its local time. */
export const checkTimeZones: Check = async () =>
  hourInParis() === '14'
    ? [ok('the data is there: Europe/Paris is known')]
    : [
        fault(
          'this Node does not know the time zone Europe/Paris',
          'Unset NODE_ICU_DATA, and use a Node with full ICU, as the official builds have.',
        ),
      ]

function hourInParis(): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit' })
    return format.format(SUMMER_NOON)
  } catch {
    return undefined
  }
}
