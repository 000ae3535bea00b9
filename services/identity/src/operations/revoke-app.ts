import type { Context } from '../context.ts'
import { App, type AppRecord } from '../models/app.ts'
import { findApp } from './find-app.ts'

/** Takes an app's rights back: the issuer reads the app at each request, so it gets no token from now on. */
export async function revokeApp(id: string, { now, transact }: Context): Promise<AppRecord> {
  return transact(async (session, emit) => {
    const app = await findApp(id, session)
    if (app.isRevoked) return app
    const revoked = { isRevoked: true, revokedAt: now(), secrets: [] }
    await App.updateOne({ _id: id }, { $set: revoked }, { session })
    // What it has there ends as well.
    emit({ type: 'app.revoked', subject: id, to: ['notifications'] })
    return { ...app, ...revoked }
  })
}
