import { readFileSync } from 'node:fs'
import { type Tokens, tokensOf } from '@cluster/graph'
import { anonymous, type Claims, signToken } from '@cluster/viewer'

/** As whom the worker asks. */
export const reminderWorker: Claims = { ...anonymous, appId: 'reminder-worker', scopes: ['reminders:send'] }

interface Options {
  WORKER_KEY_FILE: string
  TOKEN_ISSUER: string
  TOKEN_AUDIENCE: string
}

/** Tokens that the worker signs with its own key, for ten minutes. */
export function workerTokens({ WORKER_KEY_FILE, TOKEN_ISSUER, TOKEN_AUDIENCE }: Options): Tokens {
  const key = JSON.parse(readFileSync(WORKER_KEY_FILE, 'utf8'))
  return tokensOf(async () => ({
    token: await signToken(reminderWorker, { key, issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE }),
    lifetimeMs: 600_000,
  }))
}
