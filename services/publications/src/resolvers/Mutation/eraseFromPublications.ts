import { eraseFromPublications as erase } from '../../operations/personal-data/erase-from-publications.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const eraseFromPublications: NonNullable<MutationResolvers['eraseFromPublications']> = (
  _,
  { input },
  context,
) => erase(input.personId, context)
