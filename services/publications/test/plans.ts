import { databaseNamed } from '@cluster/database'

interface Command {
  find?: string
  aggregate?: string
  [name: string]: unknown
}

/** What MongoDB does for a read: the stages of its plan, and how many documents and index keys it looks at. */
export interface Plan {
  stages: string[]
  looksAt: number
}

/** How MongoDB executes each list that is read from a database while `work` runs. */
export async function plansOf(database: string, work: () => Promise<unknown>): Promise<Plan[]> {
  const connection = databaseNamed(database)
  const reads: Command[] = []
  const listener = ({ command }: { command: Command }) => {
    if (command.find || command.aggregate) reads.push(command)
  }
  connection.getClient().on('commandStarted', listener)
  try {
    await work()
  } finally {
    connection.getClient().off('commandStarted', listener)
  }
  return Promise.all(reads.map(read => explain(database, read)))
}

async function explain(database: string, read: Command): Promise<Plan> {
  const kept = ['find', 'filter', 'sort', 'limit', 'aggregate', 'pipeline', 'cursor']
  const explained = Object.fromEntries(Object.entries(read).filter(([name]) => kept.includes(name)))
  const answer = await databaseNamed(database).db!.command({
    explain: explained,
    verbosity: 'executionStats',
  })
  const stages: string[] = []
  const looksAt: number[] = []
  JSON.stringify(answer, (name, value) => {
    if (name === 'rejectedPlans') return undefined
    if (name === 'stage') stages.push(value)
    if (name === 'totalKeysExamined' || name === 'totalDocsExamined') looksAt.push(Number(value))
    if (name === 'collectionScans' && Number(value) > 0) stages.push('COLLSCAN')
    return value
  })
  return { stages, looksAt: Math.max(...looksAt) }
}
