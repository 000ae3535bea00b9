import type { PartnershipRecord } from '../../models/partnership.ts'

/** The last day of a partnership: that on which it was ended, else that of its last agreement. */
export const lastDayOf = ({ endedOn, agreements }: PartnershipRecord): string =>
  endedOn ?? agreements.at(-1)!.endsOn

/** How far a partnership is on a day. */
export function stateOn(
  partnership: PartnershipRecord,
  day: string,
): 'ENDED' | 'IN_FORCE' | 'LAPSED' | 'TO_COME' {
  if (partnership.endedOn) return 'ENDED'
  if (day < partnership.startsOn) return 'TO_COME'
  return day > lastDayOf(partnership) ? 'LAPSED' : 'IN_FORCE'
}
