import type { PublicationConnectionResolvers } from '../schema.generated.ts'
import { facetsOf } from '../search/facets.ts'

export const PublicationConnection: PublicationConnectionResolvers = {
  totalCount: async ({ found }) => (await found?.())?.totalCount ?? null,
  didYouMean: async ({ found }) => (await found?.())?.didYouMean ?? null,
  facets: async ({ found }) => {
    const all = await found?.()
    return all ? facetsOf(all) : null
  },
}
