import { fileURLToPath } from 'node:url'

export interface ProcessPlan {
  name: string
  /** The file that Node runs. */
  file: string
  env: Record<string, string>
}

const subgraphs = ['members', 'services', 'events', 'publications', 'notifications', 'identity']
const workers = ['members', 'services', 'events', 'publications', 'identity', 'notifications']

/** How many ports `processPlans` needs beside the gateway's own. */
export const portsNeeded = subgraphs.length + workers.length

/**
 * The processes of the cluster in production's shape.
 * @param env what all of them may read
 * @param ports free ones, `portsNeeded` of them
 */
export function processPlans(
  env: Record<string, string>,
  gatewayPort: number,
  ports: readonly number[],
): ProcessPlan[] {
  const service = (name: string, file: string) =>
    fileURLToPath(new URL(`../../services/${name}/src/${file}`, import.meta.url))
  const plans = [
    ...subgraphs.map(name => ({ name, file: service(name, 'main.ts') })),
    ...workers.map(name => ({ name: `${name}-worker`, file: service(name, 'worker.ts') })),
  ].map((plan, place) => ({ ...plan, env: { ...env, PORT: String(ports[place]) } }))
  const originOf = (place: number) => `http://127.0.0.1:${ports[place]}`
  const addresses = subgraphs.map((name, place) => [`${name.toUpperCase()}_URL`, originOf(place)])
  const JWKS_URL = `${originOf(subgraphs.indexOf('identity'))}/oidc/jwks`
  return [
    ...plans,
    {
      name: 'gateway',
      file: fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url)),
      env: { ...env, PORT: String(gatewayPort), JWKS_URL, ...Object.fromEntries(addresses) },
    },
  ]
}
