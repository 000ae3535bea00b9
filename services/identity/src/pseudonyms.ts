import { createHmac } from 'node:crypto'
import { deriveKey } from './derive-key.ts'

/** What stands for a person's id where it must not be read: always the same, and only we can tell for whom. */
export type PseudonymOf = (personId: string) => string

export function pseudonyms(secret: string): PseudonymOf {
  const key = deriveKey(secret, 'pseudonyms')
  return personId => createHmac('sha256', key).update(personId).digest('base64url')
}
