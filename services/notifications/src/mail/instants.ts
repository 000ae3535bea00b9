/** A span of time as people say it in a language, by the clock of a zone, which it names. */
export function spanOf(
  { startsAt, endsAt, timeZone }: { startsAt: string; endsAt: string; timeZone: string },
  language: string,
): string {
  return `${formatIn(timeZone, language).formatRange(new Date(startsAt), new Date(endsAt))} (${timeZone})`
}

/** The same of an instant. */
export function instantOf(at: string, timeZone: string, language: string): string {
  return `${formatIn(timeZone, language).format(new Date(at))} (${timeZone})`
}

const formatIn = (timeZone: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone })
