import type { TranslatedText } from '@cluster/subgraph'

/** What people are told of a booking or an order cycle by a date. It is computed, and stored nowhere. */
export interface ServiceDeadlineRecord {
  id: string
  kind: string
  at: Date
  endsAt: Date | null
  state: 'OPEN' | 'MET' | 'CALLED_OFF'
  revision: number
  changedAt: Date
  title: TranslatedText
  servicePointId: string
  providerId: string
  /** Of a booking. */
  personId: string | null
  /** Of a cycle: whose orders are so are told. */
  orders: { cycleId: string; states: string[] } | null
}
