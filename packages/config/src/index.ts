import { cleanEnv, type ValidatorSpec } from 'envalid'

export { bool, num, str } from 'envalid'
export { count, keysUrl, list, origin, port, secret, url } from './validators.ts'
export {
  databaseVariables,
  processVariables,
  publicVariables,
  queueVariables,
  tokenVariables,
  viewerVariables,
} from './variables.ts'

export type Variables = Record<string, ValidatorSpec<unknown>>
export type Config<V extends Variables> = Readonly<{
  [Name in keyof V]: V[Name] extends ValidatorSpec<infer Value> ? Value : never
}>

/** Thrown when the environment is unusable; its message lists every fault, one a line. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads the named variables from an environment into a frozen object. An empty variable counts as not set: an
 * empty issuer, say, would switch its check off.
 * @throws ConfigError listing every missing and invalid variable at once
 */
export function parseConfig<V extends Variables>(
  variables: V,
  env: Record<string, string | undefined>,
): Config<V> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const config = cleanEnv(set, variables, {
    reporter: ({ errors }) => {
      const faults = Object.entries(errors).map(([name, error]) => `  ${name} ${faultOf(error)}`)
      if (faults.length > 0) throw new ConfigError(`The environment is not usable:\n${faults.join('\n')}`)
    },
  })
  return Object.freeze(
    Object.fromEntries(Object.keys(variables).map(name => [name, config[name]])),
  ) as Config<V>
}

/** Reads the configuration of this process; where it is unusable, prints every fault and exits with 78. */
export function configOrExit<V extends Variables>(variables: V): Config<V> {
  try {
    return parseConfig(variables, process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    return process.exit(78)
  }
}

function faultOf(error: unknown): string {
  const { name, message } = error as Error
  return name === 'EnvMissingError' ? 'is missing' : message
}
