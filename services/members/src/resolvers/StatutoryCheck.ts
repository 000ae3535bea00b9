import { inLocale } from '@cluster/subgraph'
import type { StatutoryCheckResolvers } from '../schema.generated.ts'

export const StatutoryCheck: StatutoryCheckResolvers = {
  explanation: ({ explanation }, { locale }) => inLocale(explanation, locale),
}
