import { isTimeZone } from '@cluster/time'
import { unknownTimeZone } from '../../errors.ts'

/** @throws UNKNOWN_TIME_ZONE */
export function mustBeTimeZone(name: string): void {
  if (!isTimeZone(name)) throw unknownTimeZone(name)
}
