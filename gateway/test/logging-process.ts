import { configOrExit } from '@cluster/config'
import { createServer } from '@cluster/server'
import { buildGateway } from '../src/build.ts'
import { gatewayVariables } from '../src/config.ts'
import { httpUpstream } from '../src/http-upstream.ts'
import { inProcessPages } from '../src/in-process-upstream.ts'
import { type SubgraphName, subgraphNames } from '../src/subgraphs.ts'
import type { SubgraphUpstream, Upstream } from '../src/upstream.ts'

// A gateway that logs all that it can, before an events that is well, in another process and in this one, and one that is away.
const config = configOrExit(gatewayVariables)
const events = createServer({ name: 'events', logLevel: config.LOG_LEVEL, checks: {} })
events.get('/calendar/person/:secret.ics', async request => {
  const { secret = '' } = request.params as Record<string, string>
  if (secret.endsWith('fault')) throw new Error('a fault')
  return 'a calendar'
})
const here = createServer({ name: 'events-here', logLevel: config.LOG_LEVEL, checks: {} })
const calendars = [
  httpUpstream(await events.listen({ host: '127.0.0.1', port: 0 })),
  inProcessPages(here),
  httpUpstream('http://127.0.0.1:1'),
]
const answering = ({ forward }: Upstream): SubgraphUpstream => ({
  forward,
  execute: async () => ({ data: {} }),
  check: async () => null,
  close: async () => undefined,
})
for (const upstream of calendars) {
  const subgraphs = Object.fromEntries(subgraphNames.map(name => [name, answering(upstream)]))
  const { server } = await buildGateway({
    config,
    subgraphs: subgraphs as Record<SubgraphName, SubgraphUpstream>,
    pages: {},
  })
  console.log(`URL ${await server.listen({ host: '127.0.0.1', port: 0 })}`)
}
