import type { Counted, Counts, Measure } from '../../models/composition-day.ts'
import { minimumSubscriptionCents } from './capital-of.ts'
import { admissibleNonEss, complies, type EssRule, shareOf } from './ess-rule.ts'

/** What one more member without any advantage counts for: itself, one vote, one share. */
const units: Record<Measure, number> = { HEADCOUNT: 1, VOTES: 1, CAPITAL: minimumSubscriptionCents }

/** What the members come to, by each measure, and whether the statutes are content with it. */
export function describeComposition(counts: Counts, { measure, percent }: EssRule, asOf: string) {
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
