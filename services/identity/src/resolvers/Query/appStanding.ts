import type { QueryResolvers } from '../../schema.generated.ts'

export const appStanding: NonNullable<QueryResolvers['appStanding']> = (_, { id }, { loaders }) =>
  loaders.app.load(id)
