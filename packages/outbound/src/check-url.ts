import { isIP } from 'node:net'
import { isPublicAddress, isPublicName } from './addresses.ts'
import type { Rules } from './resolve.ts'

/** Why a URL is not called. */
export type Refusal =
  | 'ADDRESS_NOT_PUBLIC'
  | 'URL_MALFORMED'
  | 'URL_NOT_HTTPS'
  | 'URL_PORT'
  | 'URL_WITH_CREDENTIALS'

/** Those of HTTPS: on others are services that were never meant to be spoken to by strangers. */
const ports = ['', '443', '8443']

/** Why a URL is not called, as far as it tells itself; null where it may be called. */
export function refusalOf(text: string, { allowPrivate }: Pick<Rules, 'allowPrivate'>): Refusal | null {
  if (!URL.canParse(text)) return 'URL_MALFORMED'
  // An address in any of its forms, decimal, octal or hexadecimal, is written in the usual one by this.
  const { protocol, username, password, port, hostname } = new URL(text)
  if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:')) return 'URL_NOT_HTTPS'
  if (username || password) return 'URL_WITH_CREDENTIALS'
  if (allowPrivate) return null
  if (!ports.includes(port)) return 'URL_PORT'
  const host = unbracketed(hostname)
  return (isIP(host) ? isPublicAddress(host) : isPublicName(host)) ? null : 'ADDRESS_NOT_PUBLIC'
}

/**
 * Why a URL is not called, as far as can be known now: its name is looked up as well. One that is not found now may be
 * later, and where it leads then is looked at again before each request.
 */
export async function whyNotCall(text: string, rules: Rules): Promise<Refusal | null> {
  const refusal = refusalOf(text, rules)
  if (refusal || rules.allowPrivate) return refusal
  const host = unbracketed(new URL(text).hostname)
  if (isIP(host)) return null
  const addresses = await rules.resolve(host).catch(() => [])
  return addresses.every(isPublicAddress) ? null : 'ADDRESS_NOT_PUBLIC'
}

/** `[::1]` is `::1`. */
export const unbracketed = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')
