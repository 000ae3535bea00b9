import { inLocale } from '@cluster/subgraph'
import type { BallotTallyResolvers } from '../schema.generated.ts'

export const BallotTally: BallotTallyResolvers = {
  legalBasis: ({ legalBasis }, { locale }) => inLocale(legalBasis, locale),
}
