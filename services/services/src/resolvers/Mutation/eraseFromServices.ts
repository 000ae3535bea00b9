import { eraseFromServices as erase } from '../../operations/personal-data/erase-from-services.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const eraseFromServices: NonNullable<MutationResolvers['eraseFromServices']> = (
  _,
  { input },
  context,
) => erase(input.personId, context)
