import { unknownTimeZone } from '../../errors.ts'

/** @throws UNKNOWN_TIME_ZONE */
export function mustBeTimeZone(name: string): void {
  if (!isTimeZone(name)) throw unknownTimeZone(name)
}

// Offsets such as +01:00 are accepted by Intl, but are no place's time.
function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
