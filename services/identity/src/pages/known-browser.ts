import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const cookieName = 'known_browser'
const daysKept = 180

/**
 * Marks browsers with which somebody has signed in: strangers who ask for codes do not use up what these may ask for.
 * The mark names nobody, and is of no use with another address.
 * @param key as `deriveKey()` makes it
 */
export function knownBrowsers(key: Buffer, isSecure: boolean) {
  const mac = (id: string, address: string) => createHmac('sha256', key).update(`${id}:${address}`).digest()
  return {
    /** @param address its keyed hash @returns what tells this browser from others; null for one that is not known */
    read: (cookies: string | undefined, address: string): string | null => {
      const [, id, mark = ''] =
        new RegExp(`(?:^|; )${cookieName}=([\\w-]+)\\.([\\w-]+)`).exec(cookies ?? '') ?? []
      if (!id) return null
      const [given, expected] = [Buffer.from(mark, 'base64url'), mac(id, address)]
      return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
    },
    /** The header `Set-Cookie` for a browser with which somebody just signed in. */
    mark: (address: string): string => {
      const id = randomBytes(16).toString('base64url')
      const value = `${id}.${mac(id, address).toString('base64url')}`
      const rules = `path=/oidc/interaction; max-age=${daysKept * 86_400}; samesite=lax; httponly`
      return `${cookieName}=${value}; ${rules}${isSecure ? '; secure' : ''}`
    },
  }
}

export type KnownBrowsers = ReturnType<typeof knownBrowsers>
