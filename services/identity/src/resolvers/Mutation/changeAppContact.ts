import { changeAppContact as change } from '../../operations/change-app-contact.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const changeAppContact: NonNullable<MutationResolvers['changeAppContact']> = (_, { input }, context) =>
  change(input, context)
