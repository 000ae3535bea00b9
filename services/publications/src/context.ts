import { createTurns, type InTurn } from '@cluster/database'
import type { Producer, Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { createLoaders, type Loaders } from './loaders.ts'
import { type UploadTokens, uploadTokens } from './operations/files/upload-tokens.ts'
import { outbox } from './outbox.ts'
import { createShelf, type Shelf } from './search/shelf.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  /** Commits a change together with the facts that it emits. */
  transact: Transact
  inTurn: InTurn
  /** Where the gateway is, for those outside: `https://quartier.example`. */
  publicUrl: string
  /** Who answers for the repository, as harvesters are told. */
  oaiAdminEmail: string
  /** What is counted and filtered by, as it is now. */
  shelf(): Promise<Shelf>
  /** Makes and reads the addresses at which files are taken. */
  uploads: UploadTokens
}

interface Means {
  producer: Producer
  secret: string
  publicUrl: string
  oaiAdminEmail: string
}

export function contextWith({
  producer,
  secret,
  publicUrl,
  oaiAdminEmail,
}: Means): (base: SubgraphContext) => Context {
  const commit = outbox.transact(producer)
  const inTurn = createTurns()
  const uploads = uploadTokens(secret)
  const shelf = createShelf()
  return base => {
    const loaders = createLoaders()
    const transact: Transact = async work => {
      const result = await commit(work)
      // What a request read before its change, it reads anew after it.
      Object.assign(loaders, createLoaders())
      return result
    }
    return { ...base, loaders, transact, inTurn, publicUrl, oaiAdminEmail, shelf, uploads }
  }
}
