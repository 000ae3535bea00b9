import { isDuplicateKey, newId, plainText } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { newAppSecret, secretHash } from '../app-secret.ts'
import type { Context } from '../context.ts'
import { nameMissing, nameTaken, scopeMissing, textTooLong } from '../errors.ts'
import { App, type AppContactRecord, type AppRecord, type AppScope } from '../models/app.ts'

export interface NewApp {
  name: string
  scopes: AppScope[]
  organisationId?: string | null
  registeredOperationsOnly: boolean
  contact?: AppContactRecord | null
}

const longestName = 200

/** Registers a partner app with its first secret, which the request can show once. */
export async function registerApp(
  wanted: NewApp,
  { now, transact, newSecrets }: Context,
): Promise<{ app: AppRecord }> {
  const secret = newAppSecret()
  const app = appOf(wanted, secretHash(secret), now())
  const registered = await transact(async session => {
    await insert(app, session)
    return { app }
  })
  newSecrets.set(app._id, secret)
  return registered
}

function appOf(wanted: NewApp, hash: string, now: Date): AppRecord {
  const name = wanted.name.trim()
  if (name.length > longestName) throw textTooLong('name', longestName)
  const sortName = plainText(name)
  if (!sortName) throw nameMissing()
  if (wanted.scopes.length === 0) throw scopeMissing()
  return {
    _id: newId(),
    name,
    sortName,
    scopes: [...new Set(wanted.scopes)].sort(),
    organisationId: wanted.organisationId ?? null,
    registeredOperationsOnly: wanted.registeredOperationsOnly,
    contact: wanted.contact ?? null,
    secrets: [{ hash, createdAt: now, expiresAt: null }],
    registeredAt: now,
    lastUsedAt: null,
    isRevoked: false,
    revokedAt: null,
  }
}

async function insert(app: AppRecord, session: ClientSession): Promise<void> {
  try {
    await App.create([app], { session })
  } catch (error) {
    throw isDuplicateKey(error) ? nameTaken() : error
  }
}
