/** What the review of a year is made of, as the graph gave it. */
export interface Figures {
  year: number
  /** The last day that has come. */
  until: string
  partner: string
  kind: 'ACADEMIC' | 'CONSULAR' | 'PUBLIC'
  state: 'ENDED' | 'IN_FORCE' | 'LAPSED' | 'TO_COME'
  startsOn: string
  agreement: { reference: string; endsOn: string }
  objectives: { title: string; indicators: Indicator[] }[]
  /** How many events the partner held in each month; null for one that has not begun. */
  eventsByMonth: (number | null)[]
  /** What the members of the cluster came to by the end of each step; nothing where the graph does not tell. */
  composition: CompositionPoint[]
}

export interface Indicator {
  title: string
  unit: string
  target: number | null
  source: 'EVENTS_HELD' | 'MEASURED' | 'SERVICES_OFFERED'
  /** By day, of each day the figure that counts. */
  figures: Figure[]
}

export interface Figure {
  on: string
  value: number
  note: string | null
}

export interface CompositionPoint {
  on: string
  total: number
  ess: number
  /** In percent, both. */
  share: number
  threshold: number
}
