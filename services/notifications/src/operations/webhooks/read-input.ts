import type { Refusal } from '@cluster/outbound'
import type { Context } from '../../context.ts'
import {
  textTooLong,
  topicsMissing,
  topicUnknown,
  webhookAddressNotPublic,
  webhookPortNotAllowed,
  webhookUrlMalformed,
  webhookUrlNotHttps,
  webhookUrlWithCredentials,
} from '../../errors.ts'
import { topicNames } from '../../topics.ts'

const longestUrl = 2_000
const longestDescription = 500

const refusals: Record<Refusal, () => Error> = {
  ADDRESS_NOT_PUBLIC: webhookAddressNotPublic,
  URL_MALFORMED: webhookUrlMalformed,
  URL_NOT_HTTPS: webhookUrlNotHttps,
  URL_PORT: webhookPortNotAllowed,
  URL_WITH_CREDENTIALS: webhookUrlWithCredentials,
}

/** The URL as it is kept. @throws DomainError where webhooks are not sent there */
export async function readUrl(text: string, { whyNotCall }: Context): Promise<string> {
  if (text.length > longestUrl) throw textTooLong('url', longestUrl)
  const refusal = await whyNotCall(text)
  if (refusal) throw refusals[refusal]()
  const url = new URL(text)
  // It is never sent.
  url.hash = ''
  return url.href
}

/** @throws DomainError TOPICS_MISSING or TOPIC_UNKNOWN, with those that there are */
export function readTopics(topics: readonly string[]): string[] {
  if (topics.length === 0) throw topicsMissing()
  const unknown = topics.find(topic => !topicNames.includes(topic))
  if (unknown !== undefined) throw topicUnknown(unknown, topicNames)
  return topicNames.filter(topic => topics.includes(topic))
}

/** @throws DomainError TEXT_TOO_LONG */
export function readDescription(description: string | null | undefined): string | null {
  const text = description?.trim() || null
  if (text && text.length > longestDescription) throw textTooLong('description', longestDescription)
  return text
}
