import type { Counted, Counts, Measure } from '../../models/composition-day.ts'
import { admissibleNonEss, complies, type EssRule, shareOf } from './ess-rule.ts'

/**
 * What the members come to, by each measure, and whether the statutes are content with it.
 * @param shareCents the nominal value of a share of the union
 */
export function describeComposition(
  counts: Counts,
  { measure, percent, shareCents }: EssRule & { shareCents: number },
  asOf: string,
) {
  // What one more member without any advantage counts for: itself, one vote, one share.
  const units: Record<Measure, number> = { HEADCOUNT: 1, VOTES: 1, CAPITAL: shareCents }
  const by = (measure: Measure) => describeCounted(counts[measure], percent, units[measure])
  return {
    asOf,
    measure,
    compliant: complies(counts[measure], percent),
    headcount: by('HEADCOUNT'),
    votes: by('VOTES'),
    capital: by('CAPITAL'),
  }
}

export function describeCounted(counted: Counted, percent: number, unit: number) {
  return {
    ...counted,
    share: shareOf(counted),
    threshold: percent,
    compliant: complies(counted, percent),
    admissibleNonEss: admissibleNonEss(counted, percent, unit),
  }
}
