import type { FacetCountResolvers } from '../schema.generated.ts'

export const FacetCount: FacetCountResolvers = {
  label: ({ labelIn }, { locale }) => labelIn(locale ?? 'FR'),
}
