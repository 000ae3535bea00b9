import { databaseNamed } from '@cluster/database'

/** How MongoDB answers a query: the stages of its plan, and the indexes that they read. */
export interface Plan {
  stages: string[]
  indexes: string[]
}

interface Command {
  find?: string
  filter?: object
  sort?: object
  limit?: number
  pipeline?: [{ $documents: { _id: string }[] }, { $lookup: Lookup }]
}

interface Lookup {
  from: string
  foreignField: string
  pipeline: object[]
}

/** The plans of the queries that the events database is sent while `work` runs. */
export async function plansOf(work: () => Promise<unknown>): Promise<Plan[]> {
  const { db } = databaseNamed('events')
  const client = databaseNamed('events').getClient()
  const commands: Command[] = []
  const listener = ({ commandName, command }: { commandName: string; command: object }) => {
    if (['find', 'aggregate'].includes(commandName)) commands.push(command)
  }
  client.on('commandStarted', listener)
  try {
    await work()
  } finally {
    client.off('commandStarted', listener)
  }
  return Promise.all(
    commands.map(async command =>
      planOf(await db!.command({ explain: alone(command), verbosity: 'queryPlanner' })),
    ),
  )
}

// Explain is silent about what a $lookup does inside: ask for what it does for one parent.
function alone({ find, filter, sort, limit, pipeline }: Command): object {
  if (find) return { find, filter, ...(sort ? { sort } : {}), ...(limit ? { limit } : {}) }
  const [{ $documents }, { $lookup }] = pipeline!
  const { from, foreignField, pipeline: inner } = $lookup
  return {
    aggregate: from,
    pipeline: [{ $match: { [foreignField]: $documents[0]!._id } }, ...inner],
    cursor: {},
  }
}

function planOf(explanation: object): Plan {
  const plan: Plan = { stages: [], indexes: [] }
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    const { stage, indexName } = value as { stage?: string; indexName?: string }
    if (stage) plan.stages.push(stage)
    if (indexName) plan.indexes.push(indexName)
    for (const [name, child] of Object.entries(value)) {
      // A pipeline that sorts by itself says so by the name of its stage.
      if (name === '$sort') plan.stages.push('SORT')
      if (name !== 'rejectedPlans' && name !== 'command') visit(child)
    }
  }
  visit(explanation)
  return plan
}
