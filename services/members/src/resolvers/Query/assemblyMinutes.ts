import { readMinutes } from '../../operations/assemblies/read-minutes.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const assemblyMinutes: NonNullable<QueryResolvers['assemblyMinutes']> = (
  _,
  { assemblyId, locale },
  context,
) => readMinutes(assemblyId, locale ?? 'FR', context)
