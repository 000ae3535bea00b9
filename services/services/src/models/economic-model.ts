/** What the concierge spends. */
export const costKinds = ['SALARY', 'SOCIAL_CHARGES', 'RENT', 'SUPPLIES', 'OTHER'] as const
export type CostKind = (typeof costKinds)[number]

/** How the concierge lives between two days. It is computed, and stored nowhere. Money is in cents. */
export interface EconomicModelRecord {
  from: string
  to: string
  /** What customers were sold, with VAT, less what was taken back. */
  sales: number
  /** What of that providers get. */
  providerShare: number
  commissions: number
  subsidies: number
  income: number
  costs: Record<CostKind, number>
  spent: number
  result: number
  post: {
    gross: number
    charges: number
    /** In hundredths of a percent; null while there is no post. */
    covered: number | null
    /** Null where nothing is sold from which one could tell. */
    breakEvenSales: number | null
  }
  people: number
  companies: number
  atypicalMinutes: number
}
