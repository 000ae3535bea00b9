import { createResource as create } from '../../operations/places/create-resource.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createResource: NonNullable<MutationResolvers['createResource']> = (_, { input }, context) =>
  create(input, context)
