import type { FastifyInstance } from 'fastify'

/** What a process is made of: a server, and how the rest ends once the server takes no more requests. */
export interface Running {
  server: FastifyInstance
  close(): Promise<void>
}

const drainMs = 20_000

/**
 * Listens, and on SIGTERM or SIGINT drains: no new request, those under way finish, then the rest closes.
 * @param port 0 for a free one
 */
export async function runProcess(
  { server, close }: Running,
  { host, port }: { host: string; port: number },
): Promise<void> {
  await server.listen({ host, port })
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), drainMs).unref()
    try {
      await server.close()
      await close()
      process.exit(0)
    } catch (error) {
      server.log.error(error, 'the process did not end cleanly')
      process.exit(1)
    }
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // A supervisor that is killed outright takes us along.
  process.on('disconnect', stop)
}
