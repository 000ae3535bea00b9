import type { Locale } from '@cluster/subgraph'

/** How many publications have a value, and what that is called. */
export interface FacetCountRecord {
  value: string
  count: number
  labelIn(locale: Locale): string
}
