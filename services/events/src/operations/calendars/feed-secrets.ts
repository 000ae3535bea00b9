import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Where a person's calendar is: nothing of it is stored, since the key makes it again. */
export interface FeedSecrets {
  /** The id of the row of a person's calendar. */
  rowIdOf(personId: string): string
  /** The secret part of an address: who does not know the key cannot make it (256 bits). */
  secretOf(personId: string, generation: number): string
  /** Whose address a secret may be, before it is compared with that. */
  personIn(secret: string): string
  /** Compares in a time that tells nothing. */
  isSecretOf(secret: string, personId: string, generation: number): boolean
}

/** @param secret what the cluster's processes share; the key is made of it for this alone */
export function feedSecrets(secret: string): FeedSecrets {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'the calendars of people, of events', 32))
  const mac = (...said: (string | number)[]): string =>
    createHmac('sha256', key).update(JSON.stringify(said)).digest('base64url')
  const secretOf = (personId: string, generation: number): string =>
    `${Buffer.from(personId).toString('base64url')}~${mac('address', personId, generation)}`
  return {
    rowIdOf: personId => mac('row', personId),
    secretOf,
    personIn: given => Buffer.from(given.split('~')[0]!, 'base64url').toString(),
    isSecretOf: (given, personId, generation) => {
      const [one, other] = [Buffer.from(given), Buffer.from(secretOf(personId, generation))]
      return one.length === other.length && timingSafeEqual(one, other)
    },
  }
}
