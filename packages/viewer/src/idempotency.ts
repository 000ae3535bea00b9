import { createHash } from 'node:crypto'
import { domainError } from '@cluster/errors'
import type { Claims } from './viewer.ts'

/** That a mutation may be sent again: by which key its caller knows it, and what exactly it is. */
export interface Idempotency {
  /** The header `Idempotency-Key`, as the client sent it. */
  readonly key: string
  /** A hash of document, operation name and variables: another one under the same key is refused. */
  readonly fingerprint: string
}

export const idempotencyKeyReused = domainError(
  'IDEMPOTENCY_KEY_REUSED',
  null,
  'This Idempotency-Key stands for another request: repeat that one as it was, or take a new key.',
)

type Caller = Pick<Claims, 'personId' | 'appId'>

/** So long, in seconds, a key gives its first answer. */
export const idempotencySeconds = 86_400

/** What a caller's key is kept under: another caller's same key is another. */
export const idempotencyId = ({ personId, appId }: Caller, key: string): string =>
  hash(JSON.stringify([appId, personId, key]))

/** The name in Redis by which all gateways know what a caller's key stands for. */
export const idempotencyNote = (caller: Caller, key: string): string =>
  `idempotency:${idempotencyOwner(caller.personId)}:${idempotencyId(caller, key)}`

/** What stands between colons in the names of all notes of a person, or of all apps in their own name. */
export const idempotencyOwner = (personId: string | null): string =>
  personId === null ? 'app' : hash(personId)

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
