import type { Producer, Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { auditRecorder, type RecordAudit } from './operations/record-audit.ts'
import { outbox } from './outbox.ts'
import { type PseudonymOf, pseudonyms } from './pseudonyms.ts'

export interface Context extends SubgraphContext {
  /** Commits a change together with the facts that it emits. */
  transact: Transact
  pseudonymOf: PseudonymOf
  /** For what is no mutation, which is recorded by itself. */
  recordAudit: RecordAudit
}

export function contextWith(producer: Producer, secret: string): (base: SubgraphContext) => Context {
  const transact = outbox.transact(producer)
  const pseudonymOf = pseudonyms(secret)
  const recordAudit = auditRecorder(pseudonymOf)
  return base => ({ ...base, transact, pseudonymOf, recordAudit })
}
