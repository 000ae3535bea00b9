import type { Subgraph } from '@cluster/subgraph'
import { viewerHeader } from '@cluster/viewer'
import type { FastifyInstance } from 'fastify'
import { proofs } from './forwarding.ts'
import type { SubgraphUpstream, Upstream } from './upstream.ts'

/** Who asks and from where, only the gateway may say. */
const ofClients = [viewerHeader, 'forwarded', 'x-forwarded-host', 'x-forwarded-proto']

/** A subgraph in this process. Its checks and its signature are the same as over HTTP. */
export function inProcessUpstream(subgraph: Subgraph): SubgraphUpstream {
  return {
    ...inProcessPages(subgraph.server),
    // It cannot be stopped: what it answers too late is not heard.
    execute: (request, signedViewer) => subgraph.execute(request, { [viewerHeader]: signedViewer }),
    check: async () => {
      const { statusCode, json } = await subgraph.server.inject('/health/ready')
      return statusCode === 200 ? null : `is not ready: ${Object.entries(json().missing).flat().join(' ')}`
    },
  }
}

/** The plain HTTP pages of a server in this process that does not listen. */
export function inProcessPages(server: FastifyInstance): Upstream {
  return {
    forward: async (request, reply, signedViewer) => {
      await server.ready()
      for (const name of [...ofClients, ...(signedViewer ? proofs : [])]) delete request.raw.headers[name]
      if (signedViewer) request.raw.headers[viewerHeader] = signedViewer
      request.raw.headers['x-forwarded-for'] = request.ip
      for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value!)
      reply.hijack()
      server.routing(request.raw, reply.raw)
    },
    close: async () => undefined,
  }
}
