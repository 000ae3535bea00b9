import { databaseNamed } from '@cluster/database'
import { sentTo, type Watched } from './commands.ts'

/** What MongoDB does for a read, each stage and index named once. */
export interface Plan {
  /** Such as `IXSCAN`, `COLLSCAN`, `FETCH`, or `SORT` for one in memory. */
  stages: string[]
  /** Such as `status_1_startsAt_1__id_1`. */
  indexes: string[]
  /** How many documents or keys of indexes, whichever are more. */
  looksAt: number
}

type Read = Record<string, unknown>

const explainable = [
  'find',
  'filter',
  'sort',
  'limit',
  'collation',
  'projection',
  'aggregate',
  'pipeline',
  'cursor',
]

/**
 * The plans of the reads that a database is sent while `work` runs, in order. Each is executed once more for it
 * and planned anew, whatever plan an earlier query of the same shape left.
 */
export async function plansOf(
  database: string,
  work: () => Promise<unknown>,
  watched: Watched = {},
): Promise<Plan[]> {
  const sent = await sentTo([database], work, watched)
  const reads = sent.filter(({ name }) => name === 'find' || name === 'aggregate')
  return Promise.all(reads.map(({ command }) => planOf(database, command)))
}

async function planOf(database: string, command: Read): Promise<Plan> {
  const read = Object.fromEntries(Object.entries(command).filter(([name]) => explainable.includes(name)))
  const answers = [read, ...insideLookups(read)].map(explain =>
    databaseNamed(database).db!.command({ explain, verbosity: 'executionStats' }),
  )
  const stages = new Set<string>()
  const indexes = new Set<string>()
  let looksAt = 0
  JSON.stringify(await Promise.all(answers), (name, value) => {
    if (['command', '$lookup', 'rejectedPlans'].includes(name)) return undefined
    if (name === 'stage') stages.add(value)
    // A pipeline that sorts by itself says so by the name of its stage, and a $lookup what it scans by a count.
    if (name === '$sort') stages.add('SORT')
    if (name === 'collectionScans' && Number(value) > 0) stages.add('COLLSCAN')
    if (name === 'indexName') indexes.add(value)
    if (name === 'indexesUsed') for (const index of value) indexes.add(index)
    if (name === 'totalKeysExamined' || name === 'totalDocsExamined')
      looksAt = Math.max(looksAt, Number(value))
    return value
  })
  return { stages: [...stages], indexes: [...indexes], looksAt }
}

interface Lookup {
  from: string
  foreignField: string
  pipeline: object[]
}

/** What the lookups of `findPages()` do for one parent: explain tells how much they read, but not how. */
function insideLookups({ pipeline = [] }: Read): Read[] {
  const [first, ...rest] = pipeline as { $documents?: { _id: string }[]; $lookup?: Lookup }[]
  const parent = first?.$documents?.[0]?._id
  return rest.flatMap(({ $lookup }) => {
    // One by an expression of its own tells its indexes in the plan of the whole.
    if (!parent || !$lookup?.foreignField) return []
    const { from, foreignField, pipeline: inner } = $lookup
    return { aggregate: from, pipeline: [{ $match: { [foreignField]: parent } }, ...inner], cursor: {} }
  })
}
