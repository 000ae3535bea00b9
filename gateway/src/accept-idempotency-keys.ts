import { idempotencyKeyReused, signViewer } from '@cluster/viewer'
import type { Step } from './admit-operations.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { IdempotencyNotes } from './idempotency-notes.ts'
import { refusal } from './refusal.ts'

/** 1 to 255 printable characters of ASCII. */
const wellFormed = /^[ -~]{1,255}$/

/**
 * Reads the header Idempotency-Key of mutations, and sends it on with what it stands for, signed with who asks: the
 * subgraph gives the same answer again. That a key stands for one request only is seen here for all subgraphs
 * together, as long as Redis is there; each subgraph sees it for itself.
 */
export function acceptIdempotencyKeys(notes: IdempotencyNotes, viewerSecret: string): Step {
  return async ({ operation, request, source, contextValue }) => {
    const { claims, idempotencyKey: key } = contextValue
    if (operation?.operation !== 'mutation' || key === undefined) return
    if (!wellFormed.test(key))
      throw refusal(
        400,
        'INVALID_IDEMPOTENCY_KEY',
        'An Idempotency-Key is 1 to 255 printable ASCII characters.',
      )
    // Nobody in particular has no answer of its own to be given again.
    if (claims.personId === null && claims.appId === null) return
    const fingerprint = fingerprintOf(key, source, request)
    if (!(await notes.agree(claims, { key, fingerprint }))) {
      const { code, message } = idempotencyKeyReused()
      throw refusal(422, code, message)
    }
    contextValue.signedViewer = signViewer({ ...claims, idempotency: { key, fingerprint } }, viewerSecret)
  }
}
