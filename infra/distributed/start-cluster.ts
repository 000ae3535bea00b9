import type { Prepared } from '../cluster/prepare-cluster.ts'
import { mailPages } from '../mail-catcher/mail-pages.ts'
import { SetupError } from '../stores/setup-error.ts'
import { freePorts } from './free-ports.ts'
import { portsNeeded, processPlans } from './processes.ts'
import { type Supervised, supervise } from './supervise.ts'

export interface DistributedCluster {
  processes: Supervised[]
  /** Where each process has its health and metrics. */
  ports: Record<string, number>
  stop(): Promise<void>
}

/** Starts a process for each subgraph and worker and the gateway, and waits until all are ready. */
export async function startDistributed(
  { env, mailFolder }: Prepared,
  port: number,
  report: (line: string) => void,
): Promise<DistributedCluster> {
  const pages = mailFolder ? mailPages(mailFolder) : null
  const devMail: Record<string, string> = pages
    ? { DEV_MAIL_URL: await pages.listen({ host: '127.0.0.1', port: 0 }) }
    : {}
  const plans = processPlans({ ...env, ...devMail }, port, await freePorts(portsNeeded))
  const processes = plans.map(plan => supervise(plan, report))
  const ports = Object.fromEntries(plans.map(plan => [plan.name, Number(plan.env.PORT)]))
  const stop = async () => {
    const gateway = processes.filter(({ name }) => name === 'gateway')
    const workers = processes.filter(({ name }) => name.endsWith('-worker'))
    const subgraphs = processes.filter(one => !gateway.includes(one) && !workers.includes(one))
    // Workers ask the graph, and the gateway its subgraphs: the caller ends first.
    for (const group of [workers, gateway, subgraphs]) await Promise.all(group.map(one => one.stop()))
    await pages?.close()
  }
  try {
    for (const [name, itsPort] of Object.entries(ports)) await untilReady(name, itsPort)
  } catch (error) {
    await stop()
    throw error
  }
  return { processes, ports, stop }
}

async function untilReady(name: string, port: number): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new SetupError(`The process "${name}" is not ready after a minute: see what it printed above.`)
}
