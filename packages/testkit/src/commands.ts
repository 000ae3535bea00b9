import { databaseNamed } from '@cluster/database'

const reads = new Set(['find', 'aggregate', 'count', 'distinct', 'getMore', 'insert', 'update', 'delete', 'findAndModify'])

/** The Mongo commands that the databases are sent while `work` runs, as `events.find`, in order. */
export async function commandsOf(databases: readonly string[], work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const stops = databases.map(database => {
    const client = databaseNamed(database).getClient()
    const listener = ({ commandName }: { commandName: string }) => {
      if (reads.has(commandName)) seen.push(`${database}.${commandName}`)
    }
    client.on('commandStarted', listener)
    return () => client.off('commandStarted', listener)
  })
  try {
    await work()
  } finally {
    for (const stop of stops) stop()
  }
  return seen
}
