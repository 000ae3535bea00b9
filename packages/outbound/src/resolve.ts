import { Resolver } from 'node:dns/promises'

/** Finds the addresses of a name. */
export type Resolve = (name: string) => Promise<string[]>

export interface Rules {
  /** Lets requests go to this machine and its network, without TLS and to any port: for tests and development. */
  allowPrivate: boolean
  resolve: Resolve
}

/**
 * By DNS alone, not as the system does: getaddrinfo has four threads for all names of the process, and a name server
 * that never answers would hold them all.
 */
export function resolveBy(
  resolver: Pick<Resolver, 'resolve4' | 'resolve6'> = new Resolver({
    timeout: 1_500,
    maxTimeout: 1_500,
    tries: 2,
  }),
): Resolve {
  return async name => {
    // RFC 6761: not a matter of name servers.
    if (/(^|\.)localhost\.?$/i.test(name)) return ['127.0.0.1']
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    const found = answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
    if (found.length > 0) return found
    throw (answers[0] as PromiseRejectedResult).reason
  }
}
