import { findPage, type Page, type PageArgs } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { appNotFound } from '../errors.ts'
import { App, type AppRecord } from '../models/app.ts'
import { byName } from '../orders.ts'

/** @throws DomainError APP_NOT_FOUND */
export async function findApp(id: string, session?: ClientSession): Promise<AppRecord> {
  const app = await App.findById(id)
    .session(session ?? null)
    .lean<AppRecord>()
  if (!app) throw appNotFound(id)
  return app
}

/** The apps by their name, those that were revoked among them. */
export async function listApps(args: PageArgs): Promise<Page<AppRecord>> {
  return findPage(App, { order: byName, ...args })
}

/** The secrets of an app that are valid, the newest first. */
export function validSecrets({ secrets, isRevoked }: AppRecord, now: Date): AppRecord['secrets'] {
  return isRevoked ? [] : secrets.filter(({ expiresAt }) => !expiresAt || expiresAt > now)
}
