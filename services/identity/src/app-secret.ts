import { createHash, randomBytes } from 'node:crypto'

/** A secret of an app: 256 bits. It begins so that a scanner finds it where it should not be. */
export const newAppSecret = (): string => `iec_${randomBytes(32).toString('base64url')}`

/** What is kept of a secret; one that is random and long needs no slow hash. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
