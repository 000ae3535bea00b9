import { databaseNamed } from '@cluster/database'

/** A Mongo command as it was sent. */
export interface Sent {
  database: string
  name: string
  command: Record<string, unknown>
}

export interface Watched {
  /** Collections that something in the background reads by the clock, whatever the work under test is. */
  except?: readonly string[]
}

const counted = new Set([
  'find',
  'aggregate',
  'count',
  'distinct',
  'getMore',
  'insert',
  'update',
  'delete',
  'findAndModify',
])

/** The reads and writes that the databases are sent while `work` runs, in order. */
export async function sentTo(
  databases: readonly string[],
  work: () => Promise<unknown>,
  { except = [] }: Watched = {},
): Promise<Sent[]> {
  const sent: Sent[] = []
  const stops = databases.map(database => {
    const client = databaseNamed(database).getClient()
    const listener = ({ commandName: name, command }: { commandName: string; command: object }) => {
      const told: Record<string, unknown> = { ...command }
      if (counted.has(name) && !except.includes(told[name] as string))
        sent.push({ database, name, command: told })
    }
    client.on('commandStarted', listener)
    return () => client.off('commandStarted', listener)
  })
  try {
    await work()
  } finally {
    for (const stop of stops) stop()
  }
  return sent
}

/** The names of the Mongo commands that the databases are sent while `work` runs, as `events.find`, in order. */
export async function commandsOf(
  databases: readonly string[],
  work: () => Promise<unknown>,
  watched: Watched = {},
): Promise<string[]> {
  return (await sentTo(databases, work, watched)).map(({ database, name }) => `${database}.${name}`)
}
