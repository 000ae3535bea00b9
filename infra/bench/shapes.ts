import { addressesAt } from '../cluster/addresses.ts'
import type { Prepared } from '../cluster/prepare-cluster.ts'
import { freePorts } from '../distributed/free-ports.ts'
import { startDistributed } from '../distributed/start-cluster.ts'
import { startChild } from './child.ts'
import type { OneProcessTask } from './one-process.ts'
import type { PlainGatewayTask } from './plain-gateway.ts'

/** A way in which the cluster runs. */
export interface Shape {
  name: ShapeName
  /** Where it answers. */
  port: number
  /** Where each process that works for its answers has its metrics. */
  processes: Record<string, number>
}

export const shapeNames = ['one process', 'distributed', 'plain gateway'] as const
export type ShapeName = (typeof shapeNames)[number]

/** Starts all the shapes, on the same stores. */
export async function startShapes(
  { env, mailFolder }: Prepared,
  report: (line: string) => void,
): Promise<{ shapes: Shape[]; stop(): Promise<void> }> {
  const [onePort, gatewayPort, plainPort] = (await freePorts(3)) as [number, number, number]
  const preparedFor = (port: number) => ({
    env: { ...env, ...addressesAt(port) },
    mailFolder,
  })
  const children = [startChild('one-process.ts'), startChild('plain-gateway.ts')] as const
  const [one, plain] = children
  const stops = children.map(({ stop }) => stop)
  const stop = async () => void (await Promise.all(stops.map(each => each())))
  try {
    const [{ ports, stop: stopDistributed }] = await Promise.all([
      startDistributed({ ...preparedFor(gatewayPort), stop }, gatewayPort, report),
      one.ask({ prepared: preparedFor(onePort), port: onePort } satisfies OneProcessTask),
    ])
    stops.push(stopDistributed)
    const { gateway, ...behind } = ports
    const origins = Object.entries(behind).map(([name, port]) => [name, `http://127.0.0.1:${port}`])
    await plain.ask({
      port: plainPort,
      secret: env.VIEWER_SECRET!,
      subgraphs: Object.fromEntries(origins),
    } satisfies PlainGatewayTask)
    report('The one process, the distributed cluster and the plain gateway are ready.')
    return {
      shapes: [
        { name: 'one process', port: onePort, processes: { gateway: onePort } },
        { name: 'distributed', port: gatewayPort, processes: { gateway: gateway!, ...behind } },
        { name: 'plain gateway', port: plainPort, processes: { gateway: plainPort, ...behind } },
      ],
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
