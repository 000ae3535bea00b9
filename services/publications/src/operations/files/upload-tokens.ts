import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** The secret parts of addresses at which files are taken: who has one may send that file, until it expires. */
export interface UploadTokens {
  tokenOf(fileId: string, expiresAt: Date): string
  /** The file that a token is for; null where it is not one of ours, or too old. */
  fileOf(token: string, now: Date): string | null
}

/** @param secret what the cluster's processes share; the key is made of it for this alone */
export function uploadTokens(secret: string): UploadTokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'addresses for files, of publications', 32))
  const tokenOf = (fileId: string, expiresAt: Date): string => {
    const said = `${fileId}.${expiresAt.getTime()}`
    return `${said}.${createHmac('sha256', key).update(said).digest('base64url')}`
  }
  return {
    tokenOf,
    fileOf: (token, now) => {
      const [fileId = '', expires = ''] = token.split('.')
      const expiresAt = new Date(Number(expires))
      if (!fileId || Number.isNaN(expiresAt.getTime()) || expiresAt <= now) return null
      const [one, other] = [Buffer.from(token), Buffer.from(tokenOf(fileId, expiresAt))]
      return one.length === other.length && timingSafeEqual(one, other) ? fileId : null
    },
  }
}
