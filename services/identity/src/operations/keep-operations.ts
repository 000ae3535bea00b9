import { createHash } from 'node:crypto'
import { RegisteredOperation, type RegisteredOperationRecord } from '../models/registered-operation.ts'

export interface OperationToKeep {
  name: string
  document: string
}

/** Registers operations for an app; what it has already stays as it is. @returns them with their hashes */
export async function registerOperations(
  appId: string,
  operations: readonly OperationToKeep[],
  registeredAt: Date,
): Promise<{ name: string; hash: string }[]> {
  const kept = operations.map(({ name, document }) => ({ name, document, hash: hashOf(document) }))
  await RegisteredOperation.bulkWrite(
    kept.map(({ hash, ...rest }) => ({
      updateOne: {
        filter: { _id: idOf(appId, hash) },
        update: { $setOnInsert: { appId, hash, ...rest, registeredAt } },
        upsert: true,
      },
    })),
  )
  return kept.map(({ name, hash }) => ({ name, hash }))
}

/** The operations of an app, by name. */
export function listOperations(appId: string): Promise<RegisteredOperationRecord[]> {
  return RegisteredOperation.find({ appId }).sort({ name: 1 }).lean<RegisteredOperationRecord[]>()
}

/** Takes back the operations of an app that have the name or hash. @returns how many there were */
export async function removeOperations(appId: string, nameOrHash: string): Promise<number> {
  const ofApp = { appId, $or: [{ name: nameOrHash }, { hash: nameOrHash }] }
  return (await RegisteredOperation.deleteMany(ofApp)).deletedCount
}

export function findOperation(appId: string, hash: string): Promise<RegisteredOperationRecord | null> {
  return RegisteredOperation.findById(idOf(appId, hash)).lean<RegisteredOperationRecord>()
}

const idOf = (appId: string, hash: string) => `${appId}-${hash}`

function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex')
}
