import type { Context } from '../../context.ts'
import { tooManyWebhookSecrets } from '../../errors.ts'
import { WebhookEndpoint, type WebhookEndpointWithSecretRecord } from '../../models/webhook-endpoint.ts'
import { findEndpoint } from './find-endpoint.ts'
import { newSecret, validSecrets } from './secrets.ts'

const overlapMs = 24 * 3_600_000
/** Each is a signature in the header. */
const mostSecrets = 5

/** Gives an endpoint another secret; those before it stay valid for a day, however often it is rotated. */
export async function rotateSecret(
  id: string,
  { self, now, transact, secretsKey }: Context,
): Promise<WebhookEndpointWithSecretRecord> {
  const { secret, kept } = newSecret(secretsKey, now())
  const end = new Date(kept.createdAt.getTime() + overlapMs)
  return transact(async session => {
    const endpoint = await findEndpoint(id, self, session)
    const before = validSecrets(endpoint.secrets, kept.createdAt)
    if (before.length >= mostSecrets) throw tooManyWebhookSecrets(mostSecrets)
    const secrets = [kept, ...before.map(one => ({ ...one, expiresAt: one.expiresAt ?? end }))]
    await WebhookEndpoint.updateOne({ _id: id }, { $set: { secrets } }, { session })
    return { endpoint: { ...endpoint, secrets }, secret: () => secret }
  })
}
