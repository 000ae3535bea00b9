import { Temporal } from 'temporal-polyfill'

/** The day of the cluster, that of Paris, at an instant: `2026-12-31`. */
export const dayOf = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO('Europe/Paris')
    .toPlainDate()
    .toString()
