import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from './addresses.ts'
import { unbracketed } from './check-url.ts'
import type { Rules } from './resolve.ts'

/** Opens connections only to where requests may go: decided by the very address that is connected to. */
export function guardedConnector(rules: Rules, timeoutMs: number): buildConnector.connector {
  const options = { timeout: timeoutMs, allowH2: false, lookup: guardedLookup(rules) }
  const connect = buildConnector(options as buildConnector.BuildOptions)
  return (target, done) => {
    // An address is never looked up.
    const host = unbracketed(target.hostname)
    if (isIP(host) && !mayConnect(host, rules)) return queueMicrotask(() => done(notPublic(), null))
    connect(target, done)
  }
}

function guardedLookup(rules: Rules): LookupFunction {
  return (name, { all }, done) => {
    const give = (addresses: string[]) => {
      // Any, not just the first: which of them is taken is not ours to say.
      if (!addresses.every(address => mayConnect(address, rules))) return done(notPublic(), '')
      const found = addresses.map(address => ({ address, family: isIP(address) }))
      if (all) done(null, found)
      else done(null, found[0]!.address, found[0]!.family)
    }
    rules.resolve(name).then(give, error => done(error, ''))
  }
}

const mayConnect = (address: string, { allowPrivate }: Rules) => allowPrivate || isPublicAddress(address)

const notPublic = () =>
  Object.assign(new Error('This address is not one of the open internet'), { code: 'ADDRESS_NOT_PUBLIC' })
