import { domainError } from '@cluster/errors'

export const webhookEndpointNotFound = domainError(
  'WEBHOOK_ENDPOINT_NOT_FOUND',
  (field: string, _id: string) => field,
  (_field: string, id: string) => `No webhook endpoint has the id ${id}.`,
)
export const webhookDeliveryNotFound = domainError(
  'WEBHOOK_DELIVERY_NOT_FOUND',
  'deliveryId',
  (id: string) => `No delivery has the id ${id}: what has ended is kept for 30 days.`,
)
export const webhookUrlMalformed = domainError(
  'WEBHOOK_URL_MALFORMED',
  'url',
  'This is no URL: give a whole one, https://…',
)
export const webhookUrlNotHttps = domainError(
  'WEBHOOK_URL_NOT_HTTPS',
  'url',
  'Webhooks are sent by HTTPS only: give a URL that begins with https://.',
)
export const webhookUrlWithCredentials = domainError(
  'WEBHOOK_URL_WITH_CREDENTIALS',
  'url',
  'A URL must hold no user and no password: the signature of a webhook shows that it is ours.',
)
export const webhookPortNotAllowed = domainError(
  'WEBHOOK_PORT_NOT_ALLOWED',
  'url',
  'Webhooks are sent to the ports 443 and 8443 only.',
)
export const webhookAddressNotPublic = domainError(
  'WEBHOOK_ADDRESS_NOT_PUBLIC',
  'url',
  'This does not lead into the open internet: webhooks are sent to no other place.',
)
export const webhookUrlTaken = domainError(
  'WEBHOOK_URL_TAKEN',
  'url',
  'Another endpoint of this app has this URL: change the topics of that one.',
)
export const topicsMissing = domainError('TOPICS_MISSING', 'topics', 'An endpoint needs at least one topic.')
export const topicUnknown = domainError(
  'TOPIC_UNKNOWN',
  'topics',
  (topic: string, known: readonly string[]) => `There is no topic ${topic}. There are: ${known.join(', ')}.`,
  (topic: string, known: readonly string[]) => ({ topic, known }),
)
export const textTooLong = domainError(
  'TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const tooManyWebhookEndpoints = domainError(
  'TOO_MANY_WEBHOOK_ENDPOINTS',
  null,
  (limit: number) => `An app may have at most ${limit} endpoints: delete one, or give it more topics.`,
)
export const tooManyWebhookSecrets = domainError(
  'TOO_MANY_WEBHOOK_SECRETS',
  'id',
  (limit: number) => `At most ${limit} secrets are valid at a time: wait until one of them ends.`,
)
export const webhookEndpointDisabled = domainError(
  'WEBHOOK_ENDPOINT_DISABLED',
  'deliveryId',
  'The endpoint is disabled: enable it first.',
)
export const webhookDisabledByStaff = domainError(
  'WEBHOOK_DISABLED_BY_STAFF',
  'id',
  'Staff disabled this endpoint: ask them to enable it.',
)
export const webhookAppRevoked = domainError(
  'WEBHOOK_APP_REVOKED',
  'id',
  'The rights of the app were taken back for good.',
)
