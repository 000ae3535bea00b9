import { Provider } from 'oidc-provider'
import type { KeySet } from '../keys/key-set.ts'
import { noteAppUsed } from '../operations/note-app-used.ts'
import { configurationOf, type IssuerOptions } from './configuration.ts'

export interface Log {
  error(details: object, message: string): void
}

/** The provider for a set of keys. */
export function buildProvider(options: IssuerOptions, keys: KeySet, log: Log): Provider {
  const { issuer, clients, now } = options
  const provider = new Provider(issuer, configurationOf(options, keys))
  // Whatever way a request came, it was sent to the issuer: see mount.ts.
  provider.proxy = true
  provider.Client.prototype.compareClientSecret = function (secret: string) {
    return clients.isSecretOf(this.clientId, secret, now()) as never
  }
  provider.use(async (ctx, next) => {
    await next()
    const isIssued = ctx.oidc?.route === 'token' && ctx.status === 200
    if (isIssued && ctx.oidc.entities.ClientCredentials) await noteAppUsed(ctx.oidc.client!.clientId, now())
  })
  const logFault = (_: unknown, { name, message, stack }: Error) =>
    log.error({ error: { name, message, stack } }, 'the issuer failed')
  provider.on('server_error', logFault)
  // What Koa itself has caught.
  const koa: NodeJS.EventEmitter = provider
  koa.on('error', (error: Error) => logFault(null, error))
  return provider
}
