import type { CostKind } from '../models/economic-model.ts'
import type { EconomicModelResolvers } from '../schema.generated.ts'

export const EconomicModel: EconomicModelResolvers = {
  costs: ({ costs }) => Object.entries(costs).map(([kind, amount]) => ({ kind: kind as CostKind, amount })),
  plotUrl: ({ from, to }) => `/concierge/economic-model.svg?from=${from}&to=${to}`,
}
