import { endTariff as end } from '../../operations/prices/change-tariff-right.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const endTariff: NonNullable<MutationResolvers['endTariff']> = (_, { input }, context) =>
  end(input, context)
