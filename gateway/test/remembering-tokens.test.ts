import { viewers } from '@cluster/testkit'
import { anonymous } from '@cluster/viewer'
import { expect, test } from '@jest/globals'
import { authenticator } from '../src/authenticate.ts'
import { configOf, tokenOf } from './fixtures.ts'

const { JWKS_URL: jwksUrl, OIDC_ISSUER: issuer, TOKEN_AUDIENCE: audience } = configOf()
const authenticate = authenticator({ jwksUrl, issuer, audience })

test('a token is told from every other, however often each was seen', async () => {
  const [staff, resident] = await Promise.all([tokenOf(viewers.STAFF), tokenOf(viewers.RESIDENT)])
  const changed = `${staff.slice(0, -6)}AAAAAA`

  for (let n = 0; n < 3; n++) {
    expect(await authenticate(`Bearer ${staff}`)).toEqual({ ...viewers.STAFF, appId: 'web' })
    expect(await authenticate(`bearer ${resident}`)).toEqual({ ...viewers.RESIDENT, appId: 'web' })
    expect(await authenticate(undefined)).toEqual(anonymous)
    await expect(authenticate(`Bearer ${changed}`)).rejects.toMatchObject({
      extensions: { code: 'TOKEN_FORGED' },
    })
  }
})

test('a remembered token is refused once it has expired', async () => {
  const token = await tokenOf(viewers.STAFF, '1s')
  expect(await authenticate(`Bearer ${token}`)).toEqual({ ...viewers.STAFF, appId: 'web' })

  await new Promise(resolve => setTimeout(resolve, 1_100))

  await expect(authenticate(`Bearer ${token}`)).rejects.toMatchObject({
    extensions: { code: 'TOKEN_EXPIRED' },
  })
})
