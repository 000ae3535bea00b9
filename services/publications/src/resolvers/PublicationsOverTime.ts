import type { PublicationsOverTimeResolvers } from '../schema.generated.ts'

export const PublicationsOverTime: PublicationsOverTimeResolvers = {
  plotUrl: ({ plotUrlIn }, { locale }) => plotUrlIn(locale ?? 'FR'),
}
