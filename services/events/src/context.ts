import { createTurns, type InTurn } from '@cluster/database'
import type { Producer, Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { signNamePass } from '@cluster/viewer'
import { createLoaders, type Loaders } from './loaders.ts'
import { type FeedSecrets, feedSecrets } from './operations/calendars/feed-secrets.ts'
import type { Tickets } from './operations/check-in/create-tickets.ts'
import { outbox } from './outbox.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  /** Commits a change together with the facts that it emits. */
  transact: Transact
  inTurn: InTurn
  /** Where the gateway is, for those outside: `https://quartier.example`. */
  publicUrl: string
  /** Makes and reads the secret addresses of people's calendars. */
  feeds: FeedSecrets
  /** Lets the caller read the name of a person who is registered, at the service that has it. */
  passFor(personId: string): string
  tickets: Tickets
}

interface Means {
  producer: Producer
  secret: string
  tickets: Tickets
  publicUrl: string
}

export function contextWith({
  producer,
  secret,
  tickets,
  publicUrl,
}: Means): (base: SubgraphContext) => Context {
  const feeds = feedSecrets(secret)
  const inTurn = createTurns()
  const commit = outbox.transact(producer, inTurn)
  return base => {
    const loaders = createLoaders(base)
    const transact: Transact = async (work, joint) => {
      const result = await commit(work, joint)
      // What a request read before its change, it reads anew after it.
      Object.assign(loaders, createLoaders(base))
      return result
    }
    const passFor = (personId: string) =>
      signNamePass({ readerId: base.viewer.mustBePerson(), personId }, secret)
    return { ...base, loaders, transact, inTurn, publicUrl, feeds, passFor, tickets }
  }
}
