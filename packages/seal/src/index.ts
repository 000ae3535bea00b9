import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * A key of 32 bytes made of a secret (HKDF, RFC 5869).
 * @param purpose what the key is for, different for each: none serves two ends
 */
export function keyFor(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
}

/** Encrypts a text (AES-256-GCM): `iv.tag.content` in base64url. */
export function seal(text: string, key: Buffer): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [iv, cipher.getAuthTag(), content].map(part => part.toString('base64url')).join('.')
}

/** @throws when it was sealed with another key, or changed since */
export function unseal(sealed: string, key: Buffer): string {
  const [iv, tag, content] = sealed.split('.').map(part => Buffer.from(part, 'base64url'))
  // Of a shorter tag a part could be guessed.
  const decipher = createDecipheriv('aes-256-gcm', key, iv!, { authTagLength: 16 })
  decipher.setAuthTag(tag!)
  return Buffer.concat([decipher.update(content!), decipher.final()]).toString('utf8')
}
