import { grantTariff as grant } from '../../operations/prices/change-tariff-right.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const grantTariff: NonNullable<MutationResolvers['grantTariff']> = (_, { input }, context) =>
  grant({ ...input, organisationId: input.organisationId ?? null }, context)
