import type { AppRecord } from '../models/app.ts'
import type { AppWithSecretResolvers } from '../schema.generated.ts'

export const AppWithSecret: AppWithSecretResolvers = {
  // The one who asks again is answered as before, but nothing here knows the secret any more.
  secret: ({ app }, _, { newSecrets }) => newSecrets.get((app as AppRecord)._id) ?? null,
}
