import {
  bool,
  ConfigError,
  count,
  databaseVariables,
  keysUrl,
  list,
  parseConfig,
  processVariables,
  queueVariables,
  str,
  url,
  viewerVariables,
} from '@cluster/config'
import { describe, expect, test } from '@jest/globals'

const faultsOf = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('The environment was accepted')
}

describe('reading the environment', () => {
  test('gives defaults for what is not set, and numbers as numbers', () => {
    expect(parseConfig(processVariables, { PORT: '4001' })).toEqual({
      HOST: '127.0.0.1',
      PORT: 4001,
      LOG_LEVEL: 'info',
      CLUSTER_PREFIX: '',
    })
  })

  test('gives only what was asked for, and lets nobody change it', () => {
    const config = parseConfig({ A: str() }, { A: 'a', B: 'b' })

    expect(Object.keys(config)).toEqual(['A'])
    expect(Object.isFrozen(config)).toBe(true)
  })

  test('lists every fault at once, each with the name of its variable', () => {
    const all = { ...processVariables, ...databaseVariables, ...queueVariables, ...viewerVariables }

    const message = faultsOf(() => parseConfig(all, { PORT: 'http', LOG_LEVEL: 'loud', REDIS_URL: 'x' }))

    expect(message.split('\n').slice(1).sort()).toEqual([
      expect.stringMatching(/^ {2}LOG_LEVEL .*loud/),
      '  MONGODB_URI is missing',
      '  PORT must be a port: 0 to 65535',
      '  REDIS_URL must look like redis://… or rediss://…',
      '  VIEWER_SECRET is missing',
    ])
  })

  test('tells no value of what may hold a secret', () => {
    const variables = { ...databaseVariables, ...queueVariables, ...viewerVariables, A: url(), B: keysUrl() }
    const bad = 'ftp://somebody:hidden-word@host'

    const message = faultsOf(() =>
      parseConfig(variables, {
        MONGODB_URI: bad,
        REDIS_URL: bad,
        VIEWER_SECRET: 'hidden-word',
        A: bad,
        B: bad,
      }),
    )

    expect(message.split('\n')).toHaveLength(6)
    expect(message).not.toContain('hidden-word')
  })

  test('takes an empty variable for one that is not set', () => {
    const variables = { ISSUER: str({ default: 'us' }), KEY: str(), FLAG: bool({ default: false }) }

    expect(parseConfig(variables, { ISSUER: '', KEY: 'k', FLAG: '' })).toMatchObject({
      ISSUER: 'us',
      FLAG: false,
    })
    expect(faultsOf(() => parseConfig(variables, { KEY: '' }))).toContain('KEY is missing')
  })

  test.each(['65536', '-1', '1.5', '80x', '0x50', ' 80', '1e3', 'NaN'])('refuses %j as a port', PORT => {
    expect(faultsOf(() => parseConfig(processVariables, { PORT }))).toContain('PORT must be a port')
  })

  test.each(['0', '-1', '1.5', '1e3', ' 7', 'many', '1234567890'])('refuses %j as a count', A => {
    expect(faultsOf(() => parseConfig({ A: count() }, { A }))).toContain('A must be a whole number')
  })

  test('takes names with commas between them', () => {
    const variables = { A: list(), B: list({ default: [] }), C: count() }

    expect(parseConfig(variables, { A: 'a, b,', B: '', C: '12' })).toEqual({ A: ['a', 'b'], B: [], C: 12 })
  })

  test.each(['0', '80', '65535'])('takes %j as a port', PORT => {
    expect(parseConfig(processVariables, { PORT }).PORT).toBe(Number(PORT))
  })

  // What `new URL()` takes, and nothing can be reached at.
  test.each([
    'localhost:4001',
    'events:4001/graphql',
    'javascript:alert(1)',
    'http://',
    'http://[',
    'events',
  ])('refuses %j as the address of a process', A => {
    expect(faultsOf(() => parseConfig({ A: url() }, { A }))).toContain('A must look like http://')
  })

  test('takes keys from a file and no other process from one', () => {
    const file = 'file:///keys/jwks.json'

    expect(parseConfig({ A: keysUrl() }, { A: file })).toEqual({ A: file })
    expect(faultsOf(() => parseConfig({ A: url() }, { A: file }))).toContain('A must look like')
  })
})
