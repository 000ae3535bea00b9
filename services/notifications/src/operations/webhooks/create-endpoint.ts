import { isDuplicateKey, newId } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { tooManyWebhookEndpoints, webhookUrlTaken } from '../../errors.ts'
import {
  WebhookEndpoint,
  type WebhookEndpointRecord,
  type WebhookEndpointWithSecretRecord,
} from '../../models/webhook-endpoint.ts'
import { readDescription, readTopics, readUrl } from './read-input.ts'
import { newSecret } from './secrets.ts'

export interface NewEndpoint {
  url: string
  topics: readonly string[]
  description?: string | null
}

const mostEndpoints = 20

/** Has webhooks sent to an address of the app that asks. */
export async function createEndpoint(
  wanted: NewEndpoint,
  context: Context,
): Promise<WebhookEndpointWithSecretRecord> {
  const { viewer, now, transact, secretsKey } = context
  const given = {
    url: await readUrl(wanted.url, context),
    topics: readTopics(wanted.topics),
    description: readDescription(wanted.description),
  }
  const appId = viewer.appId!
  const { secret, kept } = newSecret(secretsKey, now())
  return transact(async session => {
    const endpoint: WebhookEndpointRecord = {
      _id: newId(),
      appId,
      place: await freePlace(appId, session),
      ...given,
      state: 'ACTIVE',
      disabledBecause: null,
      disabledAt: null,
      failingSince: null,
      restUntil: null,
      secrets: [kept],
      createdAt: now(),
    }
    await WebhookEndpoint.create([endpoint], { session }).catch(error => {
      throw refusalOf(error)
    })
    return { endpoint, secret: () => secret }
  })
}

async function freePlace(appId: string, session: ClientSession): Promise<number> {
  const taken = await WebhookEndpoint.find({ appId })
    .select('place')
    .session(session)
    .lean<{ place: number }[]>()
  const places = new Set(taken.map(({ place }) => place))
  const free = Array.from({ length: mostEndpoints }, (_, place) => place).find(place => !places.has(place))
  if (free === undefined) throw tooManyWebhookEndpoints(mostEndpoints)
  return free
}

/** What a failed write means. Never that the place was taken: who is slower at that finds another, in its next run. */
export const refusalOf = (error: unknown): unknown => (isDuplicateKey(error) ? webhookUrlTaken() : error)
