import { inLocale } from '@cluster/subgraph'
import type { BallotChoiceResolvers } from '../schema.generated.ts'

export const BallotChoice: BallotChoiceResolvers = {
  label: ({ label }, { locale }) => inLocale(label, locale),
}
