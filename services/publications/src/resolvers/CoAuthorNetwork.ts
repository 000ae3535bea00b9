import type { CoAuthorNetworkResolvers } from '../schema.generated.ts'

export const CoAuthorNetwork: CoAuthorNetworkResolvers = {
  plotUrl: ({ plotUrlIn }, { locale }) => plotUrlIn(locale ?? 'FR'),
}
