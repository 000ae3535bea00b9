import type { AuthorResolvers } from '../schema.generated.ts'

export const Author: AuthorResolvers = {
  affiliations: ({ affiliations }) => affiliations ?? [],
  personId: ({ personId }) => personId ?? null,
}
