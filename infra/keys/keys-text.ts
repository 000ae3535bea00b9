import type { SigningKeyRecord } from '@cluster/identity/models/signing-key.ts'

/** A line for each key, the oldest first: since when it is published, from when on it signs, when it goes. */
export function keysText(keys: readonly SigningKeyRecord[], now: Date): string {
  if (keys.length === 0) return 'There is no key yet: the first is made when identity starts.'
  const signing = keys.find(({ signsFrom }) => signsFrom <= now)
  return keys
    .toReversed()
    .map(key => {
      const parts = [
        key._id,
        `published ${key.publishedAt.toISOString()}`,
        key === signing ? 'signs now' : `signs from ${key.signsFrom.toISOString()}`,
        key.retiresAt ? `goes ${key.retiresAt.toISOString()}` : 'stays',
      ]
      return parts.join('  ')
    })
    .join('\n')
}
