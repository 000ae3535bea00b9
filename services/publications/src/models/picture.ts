import type { Locale } from '@cluster/subgraph'
import type { FacetCountRecord } from './facet-count.ts'

/** Figures that are also had as a picture. */
interface Pictured {
  plotUrlIn(locale: Locale): string
}

export interface PublicationsOverTimeRecord extends Pictured {
  years: { year: number; count: number; topics: FacetCountRecord[] }[]
}

export interface CoAuthorNetworkRecord extends Pictured {
  authors: { author: string; name: string; publications: number }[]
  links: { between: string[]; publications: number }[]
}
