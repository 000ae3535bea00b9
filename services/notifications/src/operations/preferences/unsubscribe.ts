import { keyFor, seal, unseal } from '@cluster/seal'
import { unsubscriptionNotFound } from '../../errors/unsubscribing.ts'
import { Preferences } from '../../models/preferences.ts'
import { type NoticeTopic, noticeTopics } from '../../policy.ts'

export interface Unsubscription {
  personId: string
  topic: NoticeTopic
}

/** Makes and reads the addresses by which a person is told no more of a topic, without signing in (RFC 8058). */
export interface Unsubscriptions {
  urlFor(unsubscription: Unsubscription): string
  /** @throws DomainError UNSUBSCRIPTION_NOT_FOUND */
  read(token: string): Unsubscription
}

/** @param publicUrl where the gateway is */
export function unsubscriptions(secret: string, publicUrl: string): Unsubscriptions {
  const key = keyFor(secret, 'unsubscribe')
  return {
    urlFor: ({ personId, topic }) =>
      `${publicUrl}/unsubscribe/${seal(JSON.stringify([personId, topic]), key)}`,
    read: token => {
      const [personId, topic] = opened(token, key)
      if (!personId || !noticeTopics.includes(topic as NoticeTopic)) throw unsubscriptionNotFound()
      return { personId, topic: topic as NoticeTopic }
    },
  }
}

function opened(token: string, key: Buffer): string[] {
  try {
    return JSON.parse(unseal(token, key))
  } catch {
    throw unsubscriptionNotFound()
  }
}

/** A person is told no more of a topic. Doing it again changes nothing. */
export async function unsubscribe({ personId, topic }: Unsubscription): Promise<void> {
  await Preferences.updateOne(
    { _id: personId },
    { $set: { [`deliveries.${topic}`]: 'OFF' } },
    { upsert: true },
  )
}
