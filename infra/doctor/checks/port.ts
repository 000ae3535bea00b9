import { createServer } from 'node:net'
import { type Finding, fault, ok } from '../finding.ts'
import type { Check } from '../options.ts'

/** Whether the gateway can have its port, or has it. */
export const checkPort: Check = async ({ config: { PORT }, cluster }) => [await findingOf(PORT, cluster.is)]

async function findingOf(port: number, cluster: string): Promise<Finding> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return fault(`PORT ${port} is no port`, 'Set PORT to a number from 1 to 65535.')
  }
  const code = await refusal(port)
  if (!code) return ok(`${port} is free`)
  if (code === 'EACCES') {
    return fault(`this user may not listen at ${port}`, 'Choose a port above 1023: PORT=4000 npm start')
  }
  const isGateway = await answersAsGateway(port)
  if (isGateway && cluster === 'running') return ok(`${port} is the running cluster's`)
  const who = isGateway ? 'a cluster with another data folder' : 'a program that is not this cluster'
  const other = port < 65_535 ? port + 1 : 4000
  return fault(
    `${port} is taken by ${who} (${code})`,
    `Stop what listens there ("lsof -i :${port}" names it), or choose another: PORT=${other} npm start`,
  )
}

const refusal = (port: number) =>
  new Promise<string | undefined>(resolve => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)))
  })

/** Whether a gateway lives at a port of this machine. */
export async function answersAsGateway(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(2_000)
    const answer = await fetch(`http://127.0.0.1:${port}/health/live`, { signal, redirect: 'error' })
    return ((await answer.json()) as { status?: string }).status === 'live'
  } catch {
    return false
  }
}
