import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import type { FollowedKeys } from '../keys/follow-key-set.ts'
import type { KeySet } from '../keys/key-set.ts'
import { buildProvider } from './build-provider.ts'
import type { IssuerOptions } from './configuration.ts'

const paths = [
  '/oidc/auth',
  '/oidc/auth/:uid',
  '/oidc/token',
  '/oidc/jwks',
  '/oidc/session/end',
  '/oidc/session/end/confirm',
  '/oidc/session/end/success',
  '/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server',
]

/** Serves the protocol, by a provider that has the keys of the moment. @returns that provider */
export async function mountIssuer(
  server: FastifyInstance,
  options: IssuerOptions,
  keys: FollowedKeys,
): Promise<() => Provider> {
  const current = currentProvider(options, keys, server)
  await server.register(async scope => {
    // The provider reads the body itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    for (const path of paths) {
      scope.all(path, (request, reply) => handOver(request, reply, options.issuer, current()))
    }
  })
  return current
}

function currentProvider(options: IssuerOptions, keys: FollowedKeys, { log }: FastifyInstance) {
  const namesOf = (set: KeySet) => set.map(({ kid }) => kid).join()
  let built = ''
  let provider: Provider
  return () => {
    const set = keys.current()
    if (built !== namesOf(set)) {
      provider = buildProvider(options, set, log)
      built = namesOf(set)
    }
    return provider
  }
}

async function handOver(
  request: FastifyRequest,
  reply: FastifyReply,
  issuer: string,
  provider: Provider,
): Promise<void> {
  believeIssuer(request, issuer)
  for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value!)
  reply.hijack()
  await provider.callback()(request.raw, reply.raw)
}

/** What a proxy or a client says of scheme and host does not count: there is one public address. */
export function believeIssuer({ raw }: FastifyRequest, issuer: string): void {
  const { protocol, host } = new URL(issuer)
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
  raw.headers['x-forwarded-host'] = host
}
