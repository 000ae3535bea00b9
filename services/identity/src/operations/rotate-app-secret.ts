import { newAppSecret, secretHash } from '../app-secret.ts'
import type { Context } from '../context.ts'
import { appIsRevoked, invalidOverlap } from '../errors.ts'
import { App, type AppRecord, type AppSecretRecord } from '../models/app.ts'
import { findApp, validSecrets } from './find-app.ts'

const longestOverlapHours = 720

/** Gives an app another secret, which the request can show once; the newest before it stays valid for a while. */
export async function rotateAppSecret(
  { id, overlapHours }: { id: string; overlapHours: number },
  { now, transact, newSecrets }: Context,
): Promise<{ app: AppRecord }> {
  if (overlapHours < 0 || overlapHours > longestOverlapHours) throw invalidOverlap()
  const secret = newAppSecret()
  const createdAt = now()
  const rotated = await transact(async session => {
    const app = await findApp(id, session)
    if (app.isRevoked) throw appIsRevoked()
    const [before] = validSecrets(app, createdAt)
    const kept = before && overlapHours > 0 ? [endingAfter(before, createdAt, overlapHours)] : []
    const secrets = [{ hash: secretHash(secret), createdAt, expiresAt: null }, ...kept]
    await App.updateOne({ _id: id }, { $set: { secrets } }, { session })
    return { app: { ...app, secrets } }
  })
  newSecrets.set(id, secret)
  return rotated
}

function endingAfter(secret: AppSecretRecord, now: Date, hours: number): AppSecretRecord {
  const end = new Date(now.getTime() + hours * 3_600_000)
  return { ...secret, expiresAt: secret.expiresAt && secret.expiresAt < end ? secret.expiresAt : end }
}
