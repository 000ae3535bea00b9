import { tokenVerifier } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import * as oauth from 'openid-client'
import { buildIdentity } from '../src/build.ts'
import { Account } from '../src/models/account.ts'
import { ProtocolRecord } from '../src/models/protocol-record.ts'
import { signOutEverywhere } from '../src/operations/sign-out-everywhere.ts'
import { browser } from './browser.ts'
import { audience, configFor, issuerUnderTest } from './fixtures.ts'
import { askForCode, beginSignIn, enterCode, personIn, signIn, takeTokens, webClient } from './sign-in.ts'
import { plansOf } from './watching.ts'

const under = issuerUnderTest()
const claimsOf = async (token: string) =>
  (await tokenVerifier({ jwksUrl: `${under.issuer}/oidc/jwks`, issuer: under.issuer, audience })(token))
    .claims
const refresh = async (token: string) => oauth.refreshTokenGrant(await webClient(under), token)
const refused = { error: 'invalid_grant' }

describe('the protocol', () => {
  test.each<[string, Record<string, string>]>([
    ['a challenge in clear', { code_challenge_method: 'plain' }],
    ['no challenge', { code_challenge: '', code_challenge_method: '' }],
    ['tokens in the address', { response_type: 'id_token' }],
    ['a scope that people do not have', { scope: 'openid reminders:send' }],
    ['another API', { resource: 'https://other.test/' }],
  ])('refuses %s, and tells the page that asked', async (_, parameters) => {
    const { page } = await beginSignIn(under, parameters)

    const back = new URL(page.headers.get('location')!.replace('#', '?'))
    expect(back.pathname).toBe('/graphql')
    expect(back.searchParams.get('error')).toMatch(/^(invalid|unsupported|unauthorized)_/)
  })

  test.each([
    'https://evil.test/',
    'http://127.0.0.1.evil.test/graphql',
    '//evil.test',
    'javascript:alert(1)',
  ])('sends nobody to %s, which is not registered', async redirect_uri => {
    const { page } = await beginSignIn(under, { redirect_uri })

    expect(page.status).toBe(400)
    expect(page.headers.get('location')).toBeNull()
    expect(await page.text()).not.toContain('href="https://evil')
  })

  test('sends nobody to a path beside one that is registered', async () => {
    const { page } = await beginSignIn(under, { redirect_uri: `${under.issuer}/graphql/../evil` })

    expect(page.status).toBe(400)
  })

  test('shows what a client got wrong as text, never as HTML', async () => {
    const url = `${under.issuer}/oidc/auth?client_id=${encodeURIComponent('<script>alert(1)</script>')}`
    const answer = await browser().open(url)

    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toContain('<script')
  })

  test('gives an app no way to sign people in', async () => {
    const { page } = await beginSignIn(under, { client_id: 'reminder-worker' })

    expect(page.status).toBe(400)
  })

  test('takes a code back once', async () => {
    const begun = await beginSignIn(under)
    const back = await enterCode(begun, await askForCode(under, begun, personIn(under).email))
    const { refresh_token } = await takeTokens(begun, back)

    await expect(takeTokens(begun, back)).rejects.toMatchObject(refused)
    // Whoever has it twice has stolen it, or was robbed: what the first got ends as well.
    await expect(refresh(refresh_token!)).rejects.toMatchObject(refused)
  })

  test('takes a code from who asked for it only', async () => {
    const begun = await beginSignIn(under)
    const back = await enterCode(begun, await askForCode(under, begun, personIn(under).email))
    const verifier = oauth.randomPKCECodeVerifier()

    await expect(takeTokens({ ...begun, verifier }, back)).rejects.toMatchObject(refused)
  })

  test('keeps nothing by which somebody who reads the database could go on', async () => {
    const { tokens, window } = await signIn(under, personIn(under))
    const session = [...window.cookies].find(([key]) => key === '/oidc _session')![1].split('=')[1]!

    const kept = JSON.stringify(await ProtocolRecord.find().lean())

    expect(kept).not.toContain(tokens.refresh_token)
    expect(kept).not.toContain(session)
  })

  test('asks who somebody is after two weeks, however often the person came by', async () => {
    const person = personIn(under)
    const { window } = await signIn(under, person)
    const ofPerson = { kind: 'Session', accountId: person.id }
    const kept = (await ProtocolRecord.findOne(ofPerson).lean<ProtocolRecord>())!
    const payload = JSON.parse(kept.payload)
    const signedInAt = payload.loginTs - 13 * 86_400
    const older = { payload: JSON.stringify({ ...payload, loginTs: signedInAt }) }
    await ProtocolRecord.updateOne({ _id: kept._id }, older)

    const { page } = await beginSignIn(under, { window })

    expect(page.headers.get('location')).toContain('code=')
    const { expiresAt } = (await ProtocolRecord.findOne(ofPerson).lean<ProtocolRecord>())!
    expect(Math.abs(expiresAt.getTime() - (signedInAt + 14 * 86_400) * 1000)).toBeLessThan(60_000)
  })

  test('sets cookies that go over https only, where it is served there', async () => {
    const issuer = 'https://cluster.test'
    const secured = await buildIdentity({ ...configFor(under), OIDC_ISSUER: issuer })
    const query = new URLSearchParams({
      client_id: 'web',
      response_type: 'code',
      redirect_uri: `${issuer}/graphql`,
      scope: 'openid',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    })

    const started = await secured.server.inject(`/oidc/auth?${query}`)
    const ended = await secured.server.inject('/oidc/session/end')
    await secured.close()

    for (const { headers } of [started, ended]) {
      const cookies = [headers['set-cookie'] ?? []].flat()
      expect(cookies.length).toBeGreaterThan(0)
      for (const cookie of cookies) expect(cookie).toMatch(/; secure/i)
    }
    expect(started.headers.location).toMatch('/oidc/interaction/')
  })

  test('sets cookies that no script reads and no other site sends along', async () => {
    const cookies: string[] = []
    const { client, verifier } = await beginSignIn(under)
    const url = oauth.buildAuthorizationUrl(client, {
      redirect_uri: `${under.issuer}/graphql`,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    cookies.push(...(await browser().open(url)).headers.getSetCookie())

    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/path=\/oidc\//)
      expect(cookie).toMatch(/samesite=lax; httponly/i)
    }
  })
})

test('each find of a sign-in, of its renewal and of coming back uses an index', async () => {
  const person = personIn(under)

  const plans = await plansOf(async () => {
    const { tokens, window } = await signIn(under, person)
    await refresh((await refresh(tokens.refresh_token!)).refresh_token!)
    await beginSignIn(under, { window })
  })

  expect(plans.length).toBeGreaterThan(10)
  for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN')
})

describe('a refresh token', () => {
  test('gives another one with an access token that has what the graph tells now', async () => {
    const person = personIn(under)
    const { tokens } = await signIn(under, person)

    under.graph.people.set(person.id, { ...person, roles: ['STAFF'], organisationIds: [] })
    const renewed = await refresh(tokens.refresh_token!)

    expect(await claimsOf(renewed.access_token)).toMatchObject({ roles: ['STAFF'], organisationIds: [] })
    expect(renewed.refresh_token).not.toBe(tokens.refresh_token)
    expect((await refresh(renewed.refresh_token!)).access_token).toBeTruthy()
  })

  test('that is used again ends those that came of it', async () => {
    const { tokens } = await signIn(under, personIn(under))
    const renewed = await refresh(tokens.refresh_token!)

    await expect(refresh(tokens.refresh_token!)).rejects.toMatchObject(refused)
    await expect(refresh(renewed.refresh_token!)).rejects.toMatchObject(refused)
  })

  test('that is used many times at once gives one at most that can go on', async () => {
    const { tokens } = await signIn(under, personIn(under))

    const tried = await Promise.allSettled(Array.from({ length: 5 }, () => refresh(tokens.refresh_token!)))

    const given = tried.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    expect(given.length).toBeLessThanOrEqual(1)
    for (const { refresh_token } of given)
      await expect(refresh(refresh_token!)).rejects.toMatchObject(refused)
  })

  test('waits while the graph is away', async () => {
    const { tokens } = await signIn(under, personIn(under))

    under.graph.isAway = true
    await expect(refresh(tokens.refresh_token!)).rejects.toMatchObject({ cause: { status: 503 } })
    under.graph.isAway = false
    expect((await refresh(tokens.refresh_token!)).access_token).toBeTruthy()
  })

  test('is of no use for a person who is gone, or whose account is closed', async () => {
    const [gone, closed] = [personIn(under), personIn(under)]
    const [ofGone, ofClosed] = [await signIn(under, gone), await signIn(under, closed)]

    under.graph.people.delete(gone.id)
    await Account.updateOne({ _id: closed.id }, { closedAt: new Date() })

    await expect(refresh(ofGone.tokens.refresh_token!)).rejects.toMatchObject(refused)
    await expect(refresh(ofClosed.tokens.refresh_token!)).rejects.toMatchObject(refused)
    const again = await beginSignIn(under, { window: ofClosed.window })
    expect(again.page.status).toBe(200)
  })

  test('notes that the person was seen', async () => {
    const person = personIn(under)
    const { tokens } = await signIn(under, person)
    const { lastSeenAt } = (await Account.findById(person.id))!

    under.clock.aheadMs = 3_600_000
    await refresh(tokens.refresh_token!)

    expect((await Account.findById(person.id))!.lastSeenAt.getTime()).toBeGreaterThan(lastSeenAt.getTime())
  })
})

describe('signing out', () => {
  test('everywhere ends every session and refresh token of that person only', async () => {
    const [person, other] = [personIn(under), personIn(under)]
    const [one, two, others] = [
      await signIn(under, person),
      await signIn(under, person),
      await signIn(under, other),
    ]

    await signOutEverywhere(person.id)

    for (const { tokens, window } of [one, two]) {
      await expect(refresh(tokens.refresh_token!)).rejects.toMatchObject(refused)
      expect((await beginSignIn(under, { window })).page.status).toBe(200)
    }
    expect((await refresh(others.tokens.refresh_token!)).access_token).toBeTruthy()
  })

  test('on the page asks first, then ends the session and its tokens, and leads back', async () => {
    const { tokens, window, client } = await signIn(under, personIn(under))
    const url = oauth.buildEndSessionUrl(client, {
      id_token_hint: tokens.id_token!,
      post_logout_redirect_uri: `${under.issuer}/graphql`,
      ui_locales: 'en',
    })

    const page = await window.open(url)
    const text = await page.text()
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)![1]!
    const answer = await window.send(`${under.issuer}/oidc/session/end/confirm`, { xsrf, logout: 'yes' })

    expect(text).toContain('Do you want to sign out')
    expect(text).not.toContain('<script')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('location')).toBe(`${under.issuer}/graphql`)
    await expect(refresh(tokens.refresh_token!)).rejects.toMatchObject(refused)
    expect((await beginSignIn(under, { window })).page.status).toBe(200)
  })

  test('is not done for another site, which does not know the secret of the form', async () => {
    const { tokens, window } = await signIn(under, personIn(under))
    await window.open(`${under.issuer}/oidc/session/end`)

    const answer = await window.send(`${under.issuer}/oidc/session/end/confirm`, { xsrf: 'x', logout: 'yes' })

    expect(answer.status).toBe(400)
    expect((await refresh(tokens.refresh_token!)).access_token).toBeTruthy()
  })

  test('leads nowhere that is not registered', async () => {
    const { window } = await signIn(under, personIn(under))
    const query = 'client_id=web&post_logout_redirect_uri=https://evil.test/'

    expect((await window.open(`${under.issuer}/oidc/session/end?${query}`)).status).toBe(400)
  })

  test('can be read in the other language, without losing where it leads', async () => {
    const { tokens, window, client } = await signIn(under, personIn(under))
    const url = oauth.buildEndSessionUrl(client, {
      id_token_hint: tokens.id_token!,
      post_logout_redirect_uri: `${under.issuer}/graphql`,
    })
    const otherLanguage = /<a href="([^"]+)" lang="en" hreflang="en">English</

    const french = await (await window.open(url)).text()
    const link = otherLanguage.exec(french)![1]!.replaceAll('&amp;', '&')
    const english = await (await window.open(new URL(link, under.issuer))).text()
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(english)![1]!
    const answer = await window.send(`${under.issuer}/oidc/session/end/confirm`, { xsrf, logout: 'yes' })
    const end = await window.open(`${under.issuer}/oidc/session/end/success?ui_locales=fr`)

    expect(french).toContain('Voulez-vous vous déconnecter')
    expect(english).toContain('Do you want to sign out')
    expect(answer.headers.get('location')).toBe(`${under.issuer}/graphql`)
    expect(await end.text()).toMatch(otherLanguage)
  })

  test('happens to who was here before when another person signs in with the same browser', async () => {
    const [first, second] = [personIn(under), personIn(under)]
    const { tokens, window } = await signIn(under, first)
    const begun = await beginSignIn(under, { window, prompt: 'login' })

    const page = await enterCode(begun, await askForCode(under, begun, second.email))
    const text = await page.text()
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)![1]!
    const answer = await window.send(`${under.issuer}/oidc/session/end/confirm`, { xsrf, logout: 'yes' })
    const back = await window.follow(answer.headers.get('location')!)

    expect(text).not.toContain('<script')
    expect(await claimsOf((await takeTokens(begun, back)).access_token)).toMatchObject({
      personId: second.id,
    })
    await expect(refresh(tokens.refresh_token!)).rejects.toMatchObject(refused)
  })

  test('by who is not signed in needs no script either', async () => {
    const window = browser()
    const page = await (await window.open(`${under.issuer}/oidc/session/end`)).text()
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)![1]!
    const answer = await window.send(`${under.issuer}/oidc/session/end/confirm`, { xsrf, logout: 'yes' })
    const end = await window.follow(answer.headers.get('location')!)

    expect(page).not.toContain('<script')
    expect(await end.text()).toContain('Vous êtes déconnecté')
  })
})
