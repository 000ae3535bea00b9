import { newId } from '@cluster/database'
import { pendingRow } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Account } from '../models/account.ts'
import { Erasure, type ErasureRecord } from '../models/erasure.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'

interface Whom {
  personId: string
  pseudonym: string
}

/** Notes that a person is to be erased, once, and lets it in no more; by the database's clock. */
export async function beginErasure(
  { personId, pseudonym }: Whom,
  session: ClientSession,
): Promise<ErasureRecord> {
  const row = { _id: newId(), pseudonym, personId, erasedAt: null, toldAt: null, ...pendingRow }
  const erasure = await Erasure.collection.findOneAndUpdate(
    { pseudonym },
    [
      {
        $replaceWith: {
          $mergeObjects: [{ $literal: row }, { requestedAt: '$$NOW', wakeAt: '$$NOW' }, '$$ROOT'],
        },
      },
    ],
    { upsert: true, returnDocument: 'after', session },
  )
  if (erasure?.state === 'PENDING') await closeAccount(personId, session)
  return erasure as unknown as ErasureRecord
}

// Also where there is no account yet: none may be made meanwhile.
async function closeAccount(personId: string, session: ClientSession): Promise<void> {
  const kept = (field: string) => ({ $ifNull: [field, '$$NOW'] })
  await Account.collection.updateOne(
    { _id: personId as never },
    [{ $set: { lastSeenAt: kept('$lastSeenAt'), closedAt: kept('$closedAt') } }],
    { upsert: true, session },
  )
  await signOutEverywhere(personId, session)
}
