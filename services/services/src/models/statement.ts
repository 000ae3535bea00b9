/** What happened between the concierge and a company or provider in a month. It is computed, and stored nowhere. In cents. */
export interface StatementRecord {
  kind: 'PROVIDER' | 'COMPANY'
  organisationId: string
  /** Like 2026-11. */
  month: string
  /** What each entry changed. */
  lines: { day: string; label: string; amount: number }[]
  broughtForward: number
  /** What customers paid for what was sold in its name, or what it was charged. */
  sales: number
  commission: number
  /** What of that it is due, or owes. */
  charged: number
  paid: number
  balance: number
}
