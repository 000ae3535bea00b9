import type { GraphQLSchema } from 'graphql'
import { randomAttack, type Shot } from './attacks.ts'
import { type Answer, judge, type Verdict } from './judge.ts'
import { type Random, randomOf } from './random.ts'
import { randomOperation } from './random-operation.ts'

/** Somewhere to send operations to, in somebody's name. */
export interface Door {
  name: string
  schema: GraphQLSchema
  /** Headers that say who asks: what they are may be up to chance. */
  headers(random: Random): Promise<Record<string, string>> | Record<string, string>
  url: string
  /** What the caller must not be told. */
  secrets: readonly string[]
  /** The only status that it may answer with. */
  only?: number
}

export interface Tally {
  door: string
  sent: number
  outcomes: Record<Verdict['outcome'], number>
  codes: Record<string, number>
}

export interface Hunt {
  tallies: Tally[]
  /** What must not be: a line for each. */
  faults: string[]
}

interface Options {
  seed: number
  /** How many operations for each door. */
  count: number
  /** What the databases hold, as one text. */
  fingerprint(): Promise<string>
  /** Whether all doors still answer a normal question. */
  isAlive(): Promise<boolean>
}

const checkEvery = 100

/** Sends the operations of a seed to each door, one after another, so that a change can be laid to its cause. */
export async function hunt(doors: readonly Door[], options: Options): Promise<Hunt> {
  const result: Hunt = { tallies: [], faults: [] }
  const watch = watchOn(options.fingerprint)
  for (const door of doors) {
    // The same operations for each door of the same schema.
    const random = randomOf(options.seed)
    const tally: Tally = {
      door: door.name,
      sent: 0,
      outcomes: { answered: 0, 'answered in part': 0, refused: 0 },
      codes: {},
    }
    result.tallies.push(tally)
    for (let n = 0; n < options.count; n += 1) {
      const shot = random.chance(0.5) ? operationOf(door, random) : randomAttack(random)
      const { outcome, code, fault } = await fire(shot, door, random, watch)
      tally.sent += 1
      tally.outcomes[outcome] += 1
      tally.codes[code] = (tally.codes[code] ?? 0) + 1
      if (fault) result.faults.push(`${door.name} #${n} ${shot.kind}: ${fault}: ${shot.body.slice(0, 1_500)}`)
      if (n % checkEvery === 0 && !(await options.isAlive()))
        result.faults.push(`${door.name} #${n} ${shot.kind}: nothing answers any more`)
    }
  }
  if (!(await options.isAlive())) result.faults.push('nothing answers any more')
  return result
}

function operationOf({ schema }: Door, random: Random): Shot {
  return { kind: 'random operation', body: JSON.stringify(randomOperation(schema, random)) }
}

async function fire(shot: Shot, door: Door, random: Random, watch: Watch): Promise<Verdict> {
  const mayChange = /mutation/.test(shot.body + shot.search)
  if (mayChange) await watch.begin()
  const answer = await send(shot, door, random)
  const verdict = judge(answer, shot.body, door.secrets)
  const isElsewhere = shot.kind === 'other method' && answer.status === 404
  const wrong = door.only && answer.status !== door.only && !isElsewhere ? `status ${answer.status}` : null
  const isChanged = mayChange && (await watch.isChanged())
  const changed = isChanged && verdict.outcome === 'refused' ? 'it was refused and changed something' : null
  return { ...verdict, fault: verdict.fault ?? wrong ?? changed }
}

type Watch = ReturnType<typeof watchOn>

/** Looks at the databases as seldom as it can: between two changes they are as they were. */
function watchOn(fingerprint: () => Promise<string>) {
  let last: string | undefined
  return {
    begin: async () => {
      last ??= await fingerprint()
    },
    isChanged: async () => {
      const before = last
      last = await fingerprint()
      return last !== before
    },
  }
}

async function send(shot: Shot, door: Door, random: Random): Promise<Answer> {
  const { method = 'POST', search = '', body } = shot
  const own = await door.headers(random)
  try {
    const response = await fetch(`${door.url}/graphql${search}`, {
      method,
      headers: { 'content-type': 'application/json', ...shot.headers, ...own },
      ...(method === 'GET' ? {} : { body }),
    })
    return { status: response.status, text: await response.text() }
  } catch (error) {
    return { status: 599, text: String((error as Error).cause ?? error) }
  }
}
