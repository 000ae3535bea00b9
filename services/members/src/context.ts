import { createTurns, type InTurn } from '@cluster/database'
import type { Producer, Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { isNamePass } from '@cluster/viewer'
import { createLoaders, type Loaders } from './loaders.ts'
import type { Measure } from './models/composition-day.ts'
import { outbox } from './outbox.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  /** Commits a change together with the facts that it emits. */
  transact: Transact
  inTurn: InTurn
  rules: Rules
  /** True when another service vouches that the caller may read the name of a person. */
  mayReadName(personId: string, pass: string): boolean
}

/** What the environment says of rules that may change one day. */
export interface Rules {
  essMeasure: Measure
  /** How many days of notice an assembly needs, at least. */
  noticeDays: number
  /** How many proxies one elector may hold, unless the assembly says otherwise. */
  proxyLimit: number
  /** How many years an accreditation lasts, and that of an organisation under so many years of age. */
  esus: { years: number; yearsWhenYoung: number; youngUnderYears: number }
}

interface Means {
  producer: Producer
  secret: string
  rules: Rules
}

export function contextWith({ producer, secret, rules }: Means): (base: SubgraphContext) => Context {
  const commit = outbox.transact(producer)
  const inTurn = createTurns()
  return base => {
    const loaders = createLoaders(base.viewer)
    const transact: Transact = async work => {
      const result = await commit(work)
      // What a request read before its change, it reads anew after it.
      Object.assign(loaders, createLoaders(base.viewer))
      return result
    }
    const readerId = base.viewer.personId
    return {
      ...base,
      loaders,
      transact,
      inTurn,
      rules,
      mayReadName: (personId, pass) => readerId !== null && isNamePass(pass, { readerId, personId }, secret),
    }
  }
}
