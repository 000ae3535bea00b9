import type { Context } from '../context.ts'
import { App, type AppContactRecord, type AppRecord } from '../models/app.ts'
import { findApp } from './find-app.ts'

/** Notes whom to write to about an app. */
export async function changeAppContact(
  { id, contact = null }: { id: string; contact?: AppContactRecord | null },
  { transact }: Context,
): Promise<AppRecord> {
  return transact(async session => {
    const app = await findApp(id, session)
    await App.updateOne({ _id: id }, { $set: { contact } }, { session })
    return { ...app, contact }
  })
}
