import { createHmac } from 'node:crypto'
import { keyFor } from '@cluster/seal'
import type { ClientSession } from 'mongoose'
import { RestingAddress } from '../../models/resting-address.ts'

/** Knows addresses again without keeping them. */
export type HashAddress = (email: string) => string

export function addressHasher(secret: string): HashAddress {
  const key = keyFor(secret, 'resting-addresses')
  // Of the part before the @ only its server knows whether case matters; hardly any does.
  return email => createHmac('sha256', key).update(email.trim().toLowerCase()).digest('base64url')
}

/** Nothing is sent to an address any more. The first reason stands. */
export async function restAddress(
  hash: string,
  reason: string,
  now: Date,
  session?: ClientSession,
): Promise<void> {
  const update = { $setOnInsert: { reason, since: now } }
  await RestingAddress.updateOne({ _id: hash }, update, { upsert: true, ...(session ? { session } : {}) })
}

/** Lets mails be sent to it again. @returns whether it rested */
export async function useAddress(hash: string, session: ClientSession): Promise<boolean> {
  const { deletedCount } = await RestingAddress.deleteOne({ _id: hash }, { session })
  return deletedCount > 0
}

export const isResting = async (hash: string): Promise<boolean> =>
  (await RestingAddress.exists({ _id: hash })) !== null
