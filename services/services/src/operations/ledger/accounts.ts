/** The accounts that are used, by their numbers in the French plan of accounts (PCG). */
export const accounts = {
  /** What customers owe, kept for each. */
  customers: '411000',
  /** What providers are owed for what was sold in their name, kept for each. */
  providers: '467000',
  vatCollected: '445710',
  /** Commissions and other services of the concierge itself. */
  commissions: '706000',
  bank: '512000',
  cash: '530000',
} as const
