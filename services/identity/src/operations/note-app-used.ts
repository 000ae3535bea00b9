import { App } from '../models/app.ts'

/** Notes that an app got an access token; nothing for a client that is our own. */
export async function noteAppUsed(id: string, now: Date): Promise<void> {
  await App.updateOne({ _id: id }, { $max: { lastUsedAt: now } })
}
