import { timingSafeEqual } from 'node:crypto'
import type { AdapterPayload } from 'oidc-provider'
import { secretHash } from '../app-secret.ts'
import { App, type AppRecord } from '../models/app.ts'

/** The client through which people sign in. */
export const webClientId = 'web'

/** Of clients that are not the worker: it would take their place. */
const reservedIds = [webClientId, 'identity', 'gateway']

export interface ClientOptions {
  issuer: string
  redirectUris: readonly string[]
  workerId: string
  workerSecret: string
}

/** The clients that are ours, and those of partners as they are at this moment. */
export function createClients({ issuer, redirectUris, workerId, workerSecret }: ClientOptions) {
  if (reservedIds.includes(workerId))
    throw new Error(`WORKER_CLIENT_ID is ${workerId}, which is another client's id: choose another one.`)
  const uris = [...new Set([`${issuer}/graphql`, ...redirectUris])]
  const builtIn: Record<string, AdapterPayload> = {
    [webClientId]: {
      client_id: webClientId,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      // The others need a script on a page of ours.
      response_modes: ['query'],
      redirect_uris: uris,
      post_logout_redirect_uris: uris,
      scope: 'openid offline_access',
    },
    [workerId]: inOwnName(workerId, ['reminders:send']),
  }
  const find = async (id: string): Promise<AdapterPayload | undefined> => {
    if (Object.hasOwn(builtIn, id)) return builtIn[id]
    const app = await App.findOne({ _id: id, isRevoked: false }).lean<AppRecord>()
    return app ? inOwnName(app._id, app.scopes) : undefined
  }
  const isSecretOf = async (id: string, secret: string, now: Date): Promise<boolean> => {
    const valid = id === workerId ? [secretHash(workerSecret)] : await validHashes(id, now)
    const given = Buffer.from(secretHash(secret))
    return valid.some(hash => timingSafeEqual(Buffer.from(hash), given))
  }
  return { find, isSecretOf }
}

export type Clients = ReturnType<typeof createClients>

async function validHashes(id: string, now: Date): Promise<string[]> {
  const app = await App.findOne({ _id: id, isRevoked: false }).lean<AppRecord>()
  const valid = app?.secrets.filter(({ expiresAt }) => !expiresAt || expiresAt > now) ?? []
  return valid.map(({ hash }) => hash)
}

function inOwnName(id: string, scopes: readonly string[]): AdapterPayload {
  return {
    client_id: id,
    // The provider wants one; what counts are the hashes, see Client.compareClientSecret in build-provider.ts.
    client_secret: 'kept-as-hashes-only',
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    scope: scopes.join(' '),
  }
}
