import { createHash } from 'node:crypto'
import type { Adapter, AdapterPayload } from 'oidc-provider'
import { errors } from 'oidc-provider'
import { ProtocolRecord } from '../models/protocol-record.ts'

/** Whatever lives without an end of its own: as long as the longest grant. */
const longestSeconds = 15 * 24 * 3_600

// A sign-in under way names the person deeper down: of the session before, or once it has succeeded.
const accountIn = ({ accountId, session, result }: AdapterPayload): string | null =>
  accountId ?? result?.login?.accountId ?? session?.accountId ?? null

/** Keeps what the provider has to remember in MongoDB, under hashes of the ids that people and clients hold. */
export function protocolAdapter(kind: string): Adapter {
  const keyOf = (id: string) => createHash('sha256').update(`${kind}:${id}`).digest('base64url')

  return {
    upsert: async (id, payload, expiresIn = longestSeconds) => {
      await ProtocolRecord.replaceOne(
        { _id: keyOf(id) },
        {
          kind,
          payload: JSON.stringify(withoutIds(payload)),
          grantId: payload.grantId ?? null,
          uid: payload.uid ?? null,
          accountId: accountIn(payload),
          consumedAt: payload.consumed ? new Date(Number(payload.consumed) * 1000) : null,
          expiresAt: new Date(Date.now() + expiresIn * 1000),
        },
        { upsert: true },
      )
    },
    find: async id => payloadOf(await ProtocolRecord.findById(keyOf(id)).lean<ProtocolRecord>(), id),
    // The provider asks for a session by its uid only to learn whether it is still there.
    findByUid: async uid => payloadOf(await ProtocolRecord.findOne({ uid, kind }).lean<ProtocolRecord>()),
    findByUserCode: async () => undefined,
    // Two who use a code or a refresh token at once both found it unused: the write decides.
    consume: async id => {
      const consumed = { $set: { consumedAt: new Date() } }
      const { matchedCount } = await ProtocolRecord.updateOne({ _id: keyOf(id), consumedAt: null }, consumed)
      if (matchedCount > 0) return
      const row = await ProtocolRecord.findById(keyOf(id)).lean<ProtocolRecord>()
      if (row?.grantId) await endGrant(row.grantId)
      throw new errors.InvalidGrant('used already')
    },
    destroy: async id => {
      await ProtocolRecord.deleteOne({ _id: keyOf(id) })
    },
    revokeByGrantId: async grantId => {
      await ProtocolRecord.deleteMany({ grantId, kind })
    },
  }
}

// Without its grant nothing is good any more, whatever the one who was faster gets now.
async function endGrant(grantId: string): Promise<void> {
  await protocolAdapter('Grant').destroy(grantId)
  await ProtocolRecord.deleteMany({ grantId })
}

function withoutIds({ jti: _, ...payload }: AdapterPayload): AdapterPayload {
  const { session } = payload
  // A sign-in under way is told of the session that it began in, by the id that its cookie holds.
  return session?.cookie ? { ...payload, session: { ...session, cookie: undefined } } : payload
}

function payloadOf(row: ProtocolRecord | null, id?: string): AdapterPayload | undefined {
  if (!row) return undefined
  const consumed = row.consumedAt ? { consumed: Math.floor(row.consumedAt.getTime() / 1000) } : {}
  return { ...JSON.parse(row.payload), ...(id ? { jti: id } : {}), ...consumed }
}
