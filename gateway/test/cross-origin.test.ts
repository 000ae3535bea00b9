import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startGateway, type TestGateway } from './fixtures.ts'

const ours = 'https://agenda.example'
let closed: TestGateway
let open: TestGateway
beforeAll(async () => {
  closed = await startGateway({})
  open = await startGateway({
    isSmall: true,
    env: { CORS_ORIGINS: `${ours}, https://b.example`, RATE_LIMIT_ADDRESS: '1' },
  })
})
afterAll(() => Promise.all([closed.close(), open.close()]).then(() => undefined))

const preflight = async ({ url }: TestGateway, origin: string) => {
  const headers = { origin, 'access-control-request-method': 'POST' }
  const response = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers })
  return [response.status, response.headers.get('access-control-allow-origin')]
}

describe('a page of another origin', () => {
  test('may ask when it is in the list', async () => {
    expect(await preflight(open, ours)).toEqual([204, ours])
    expect(await preflight(open, 'https://b.example')).toEqual([204, 'https://b.example'])
  })

  test.each(['https://agenda.example.evil.test', 'http://agenda.example', 'null'])(
    'may not when it is %s',
    async origin => {
      expect((await preflight(open, origin))[1]).toBeNull()
    },
  )

  test('may not by default', async () => {
    expect(await preflight(closed, ours)).toEqual([404, null])
  })

  test('can read why it is refused and what is left; cookies are never sent', async () => {
    await open.post('{', { origin: ours })

    const { status, headers } = await open.post('{', { origin: ours })

    expect([status, headers.get('access-control-allow-origin')]).toEqual([429, ours])
    expect(headers.get('access-control-expose-headers')).toContain('retry-after')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary')).toBe('Origin')
  })
})
