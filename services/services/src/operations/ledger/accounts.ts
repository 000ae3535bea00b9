import type { CostKind } from '../../models/economic-model.ts'

/** The accounts that are used, by their numbers in the French plan of accounts (PCG), and what they are called there. */
export const accounts = {
  /** What customers owe, kept for each. */
  customers: '411000',
  /** What providers are owed for what was sold in their name, kept for each. */
  providers: '467000',
  vatCollected: '445710',
  vatDeductible: '445660',
  /** Commissions and other services of the concierge itself. */
  commissions: '706000',
  subsidies: '740000',
  bank: '512000',
  cash: '530000',
} as const

/** What the concierge spends, each on an account of its own. */
export const costAccounts: Readonly<Record<CostKind, string>> = {
  SALARY: '641000',
  SOCIAL_CHARGES: '645000',
  RENT: '613200',
  SUPPLIES: '606400',
  OTHER: '628000',
}

export const accountNames: Readonly<Record<string, string>> = {
  [accounts.customers]: 'Clients',
  [accounts.providers]: 'Prestataires, ventes pour leur compte',
  [accounts.vatCollected]: 'TVA collectée',
  [accounts.vatDeductible]: 'TVA déductible',
  [accounts.commissions]: 'Prestations de services',
  [accounts.subsidies]: "Subventions d'exploitation",
  [accounts.bank]: 'Banque',
  [accounts.cash]: 'Caisse',
  [costAccounts.SALARY]: 'Rémunérations du personnel',
  [costAccounts.SOCIAL_CHARGES]: 'Charges sociales',
  [costAccounts.RENT]: 'Locations immobilières',
  [costAccounts.SUPPLIES]: 'Fournitures',
  [costAccounts.OTHER]: 'Autres services extérieurs',
}

export const journalNames = { VT: 'Ventes', CA: 'Caisse', BQ: 'Banque', OD: 'Opérations diverses' } as const
