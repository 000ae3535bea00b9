import { defineColleges as define } from '../../operations/cooperative/define-colleges.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const defineColleges: NonNullable<MutationResolvers['defineColleges']> = (_, { input }, context) =>
  define(input, context)
