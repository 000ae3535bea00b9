import { addressesAt } from '../../cluster/addresses.ts'
import { fault, info, ok } from '../finding.ts'
import type { Check } from '../options.ts'
import { reasonOf } from '../within.ts'
import { answersAsGateway } from './port.ts'

/** Whether people can sign in, and tokens be checked: identity answers through the gateway, as who it should be. */
export const checkIssuer: Check = async ({ cluster, config: { PORT } }) => {
  if (cluster.is !== 'running') return [info('not running: npm start')]
  if (!(await answersAsGateway(PORT))) return [info(`not checked: no gateway answers at ${PORT}`)]
  const issuer = addressesAt(PORT).OIDC_ISSUER!
  try {
    const { issuer: itself, jwks_uri } = await json(`${issuer}/.well-known/openid-configuration`)
    if (itself !== issuer) throw new Error(`it says that it is ${itself}`)
    const { keys } = await json(String(jwks_uri))
    if (!Array.isArray(keys) || keys.length === 0) throw new Error('it publishes no keys')
    return [ok(`${issuer} answers, with ${keys.length} keys`)]
  } catch (error) {
    return [
      fault(
        `nobody can sign in at ${issuer}: ${reasonOf(error)}`,
        `Look at what identity logged, and at ${issuer}/health/ready; start the cluster again: npm start.`,
      ),
    ]
  }
}

async function json(url: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'error' })
  if (!answer.ok) throw new Error(`${new URL(url).pathname} answers ${answer.status}`)
  return (await answer.json()) as Record<string, unknown>
}
