import { isDuplicateKey, newId } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { AuditEntry } from '../models/audit-entry.ts'
import type { PseudonymOf } from '../pseudonyms.ts'

/** Something that was done, still with the ids of people. */
export interface Deed {
  /** Of what may be told twice: it is recorded once. */
  id?: string
  at: Date
  /** A mutation, or `signIn`, `issueToken`, `eraseInactive`. */
  action: string
  entityType?: string | null
  entityId?: string | null
  /** Who did it; null for what no person did. */
  personId?: string | null
  appId?: string | null
  /** The service that did it; this one when it is left out. */
  service?: string
}

/** Appends to the audit log, in the transaction of `session` where there is one. */
export type RecordAudit = (deed: Deed, session?: ClientSession) => Promise<void>

export function auditRecorder(pseudonymOf: PseudonymOf): RecordAudit {
  return async (deed, session) => {
    const { id, at, action, entityType = null, entityId = null, personId, appId = null } = deed
    const entry = {
      _id: id ?? newId(),
      at,
      action,
      entityType,
      entityId: entityType === 'Person' && entityId ? pseudonymOf(entityId) : entityId,
      actor: personId ? pseudonymOf(personId) : null,
      appId,
      service: deed.service ?? 'identity',
    }
    try {
      await AuditEntry.insertMany([entry], session ? { session } : {})
    } catch (error) {
      if (session || !isDuplicateKey(error)) throw error
    }
  }
}
