import { eventually } from '@cluster/testkit'
import { tokenVerifier } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { decodeProtectedHeader } from 'jose'
import { Account } from '../src/models/account.ts'
import { SignInCode } from '../src/models/sign-in-code.ts'
import { browser } from './browser.ts'
import { audience, elsewhere, issuerUnderTest } from './fixtures.ts'
import {
  askForCode,
  beginSignIn,
  codeFor,
  enterCode,
  mailsTo,
  personIn,
  signIn,
  takeTokens,
  wrong,
} from './sign-in.ts'

const under = issuerUnderTest()
const claimsOf = async (token: string) =>
  (await tokenVerifier({ jwksUrl: `${under.issuer}/oidc/jwks`, issuer: under.issuer, audience })(token))
    .claims
const textOf = async (answer: Response) => (await answer.text()).replace(/<style>.*?<\/style>/s, '')

describe('a person', () => {
  test('signs in with the code of a mail, and has a token with what the graph tells', async () => {
    const person = personIn(under)

    const { tokens } = await signIn(under, person)

    expect(await claimsOf(tokens.access_token)).toEqual({
      personId: person.id,
      appId: 'web',
      roles: ['MEMBER'],
      organisationIds: ['org-test'],
      scopes: [],
    })
    expect(tokens.claims()).toMatchObject({ sub: person.id, aud: 'web' })
    expect(decodeProtectedHeader(tokens.id_token!)).toMatchObject({ alg: 'EdDSA' })
    expect(tokens.refresh_token).toBeTruthy()
    expect(await Account.findById(person.id)).toMatchObject({ closedAt: null })
  })

  test('writes the address with other capitals, and the code with spaces', async () => {
    const { email } = personIn(under)
    const begun = await beginSignIn(under)

    await begun.window.send(begun.base, { email: ` ${email.toUpperCase()} ` })
    const code = await codeFor(under, email)
    const back = await enterCode(begun, ` ${code.slice(0, 3)} ${code.slice(3)}`)

    expect((await takeTokens(begun, back)).access_token).toBeTruthy()
  })

  test('who is signed in is not asked again, until it is wanted', async () => {
    const { window } = await signIn(under, personIn(under))

    const again = await beginSignIn(under, { window })
    const asked = await beginSignIn(under, { window, prompt: 'login' })

    expect(again.page.headers.get('location')).toMatch(`${under.issuer}/graphql?code=`)
    expect((await takeTokens(again, again.page)).access_token).toBeTruthy()
    expect(asked.page.status).toBe(200)
  })

  test('who goes back is sent back without having signed in', async () => {
    const { window, base } = await beginSignIn(under)

    const answer = await window.send(`${base}/cancel`, {})
    const back = await window.follow(answer.headers.get('location')!)

    const { searchParams, origin } = new URL(back.headers.get('location')!)
    expect(origin).toBe(under.issuer)
    expect(searchParams.get('error')).toBe('access_denied')
  })

  test('comes back to a page elsewhere that is registered', async () => {
    const begun = await beginSignIn(under, { redirect_uri: elsewhere })

    const back = await enterCode(begun, await askForCode(under, begun, personIn(under).email))

    expect(back.headers.get('location')).toMatch(`${elsewhere}?code=`)
  })

  test('whose account is closed is sent no code, and sees what everybody sees', async () => {
    const { id, email } = personIn(under)
    await Account.create({ _id: id, lastSeenAt: new Date(), closedAt: new Date() })
    const begun = await beginSignIn(under)

    const answer = await begun.window.send(begun.base, { email })
    const page = await enterCode(begun, '123456')

    expect(answer.status).toBe(303)
    expect(page.status).toBe(422)
    expect(await SignInCode.findOne({ personId: id })).toBeNull()
  })

  test('whose account is closed after the code was sent is not let in', async () => {
    const { id, email } = personIn(under)
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, email)
    await Account.create({ _id: id, lastSeenAt: new Date(), closedAt: new Date() })

    expect((await enterCode(begun, code)).status).toBe(422)
  })
})

describe('a code', () => {
  test('that is wrong five times is not right any more', async () => {
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, personIn(under).email)

    for (let n = 1; n <= 5; n += 1) expect((await enterCode(begun, wrong(code))).status).toBe(422)
    const page = await enterCode(begun, code)

    expect(page.status).toBe(422)
    expect(await page.text()).toContain('Ce code n’est plus valable')
  })

  test('is tried five times at most, however many tries come at once', async () => {
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, personIn(under).email)

    await Promise.all(Array.from({ length: 20 }, () => enterCode(begun, wrong(code))))

    expect((await SignInCode.find({ tries: 5 }).lean()).length).toBeGreaterThan(0)
    expect(await SignInCode.findOne().sort({ tries: -1 })).toMatchObject({ tries: 5 })
    expect((await enterCode(begun, code)).status).toBe(422)
  })

  test('lets one in when it is sent twice at once', async () => {
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, personIn(under).email)

    const answers = await Promise.all([1, 2, 3].map(() => begun.window.send(`${begun.base}/code`, { code })))

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422])
  })

  test('works once', async () => {
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, personIn(under).email)
    await begun.window.send(`${begun.base}/code`, { code })

    expect((await begun.window.send(`${begun.base}/code`, { code })).status).toBe(422)
  })

  test('is good for ten minutes', async () => {
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, personIn(under).email)

    under.clock.aheadMs = 10 * 60_000
    expect((await enterCode(begun, code)).status).toBe(422)
    under.clock.aheadMs = 9 * 60_000
    expect((await enterCode(begun, code)).headers.get('location')).toContain('code=')
  })

  test('is good in the browser in which it was asked for only', async () => {
    const { email } = personIn(under)
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, email)
    const other = await beginSignIn(under)

    expect((await enterCode(other, code)).status).toBe(422)
    expect((await browser().send(`${begun.base}/code`, { code })).status).toBe(400)
    expect((await enterCode({ ...other, base: begun.base }, code)).status).toBe(400)
  })

  test('takes the place of the one before', async () => {
    const { email } = personIn(under)
    const begun = await beginSignIn(under)
    const first = await askForCode(under, begun, email)
    await begun.window.send(begun.base, { email })
    const second = await codeFor(under, email, 1)

    if (first !== second) expect((await enterCode(begun, first)).status).toBe(422)
    expect((await enterCode(begun, second)).headers.get('location')).toContain('code=')
  })

  test('is sent five times a day to an address, however many ask at once, and the last stays good', async () => {
    const { email } = personIn(under)
    const sentTo = () => mailsTo(under, email).length
    const begun = await beginSignIn(under)
    const ask = () => begun.window.send(begun.base, { email })

    const answers = await Promise.all(Array.from({ length: 4 }, ask))
    await eventually(() => expect(sentTo()).toBe(4))
    const code = await askForCode(under, begun, email)
    answers.push(...(await Promise.all([ask(), ask(), ask()])))

    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(303))
    expect((await enterCode(begun, code)).headers.get('location')).toContain('code=')
    expect(sentTo()).toBe(5)
    under.clock.aheadMs = 24 * 3_600_000 + 1
    await askForCode(under, await beginSignIn(under), email)
  })

  test('is kept as a hash, and no address is kept', async () => {
    const { email } = personIn(under)
    const code = await askForCode(under, await beginSignIn(under), email)

    const rows = JSON.stringify(await SignInCode.find().lean())

    expect(rows).not.toContain(code)
    expect(rows).not.toContain(email)
  })
})

describe('an address that nobody has', () => {
  test('is answered like any other, and no mail is sent', async () => {
    const [known, unknown] = [await beginSignIn(under), await beginSignIn(under)]
    const before = under.mails.mails.length

    const answers = [
      await known.window.send(known.base, { email: personIn(under).email }),
      await unknown.window.send(unknown.base, { email: 'personne@example.org' }),
    ]
    const pages = await Promise.all([known, unknown].map(({ window, base }) => window.open(`${base}/code`)))
    const tries = await Promise.all([known, unknown].map(begun => enterCode(begun, '12345x')))
    const wrongTries = await Promise.all([known, unknown].map(begun => enterCode(begun, '000000')))

    for (const both of [answers, pages, tries, wrongTries]) {
      const [first, second] = await Promise.all(
        both.map(async (answer, n) => ({
          status: answer.status,
          headers: [...answer.headers.keys()],
          text: (await answer.text()).replaceAll([known, unknown][n]!.base.split('/').at(-1)!, 'UID'),
        })),
      )
      expect(second).toEqual(first)
    }
    await eventually(() => expect(under.mails.mails.length).toBe(before + 1))
  })

  test('costs the graph as much as any other: no list that only a person has is read', async () => {
    const { window, base } = await beginSignIn(under)

    await window.send(base, { email: personIn(under).email })

    const { definitions } = parse(under.graph.lastQuery)
    expect(definitions).toHaveLength(1)
    expect(print(definitions[0]!)).toMatch(/personByEmail\(email: \$email\) \{\s+id\s+email\s+locale\s+\}/)
  })

  test('has no code that is right', async () => {
    const begun = await beginSignIn(under)
    await begun.window.send(begun.base, { email: 'personne@example.org' })
    const [row] = await SignInCode.find({ personId: null }).lean()

    expect(row).toBeDefined()
    for (let n = 1; n <= 6; n += 1) expect((await enterCode(begun, '000000')).status).toBe(422)
  })
})

describe('while the graph is away', () => {
  test('the page says so, and asks again', async () => {
    const { email } = personIn(under)
    const begun = await beginSignIn(under)
    under.graph.isAway = true
    const answer = await begun.window.send(begun.base, { email })
    const page = await textOf(answer)

    expect(answer.status).toBe(503)
    expect(page).toContain('role="alert"')
    expect(page).toContain(`value="${email}"`)
    under.graph.isAway = false
    expect((await enterCode(begun, await askForCode(under, begun, email))).headers.get('location')).toContain(
      'code=',
    )
  })

  test('a code of the protocol is not lost: the client asks again', async () => {
    const begun = await beginSignIn(under)
    const back = await enterCode(begun, await askForCode(under, begun, personIn(under).email))

    under.graph.isAway = true
    await expect(takeTokens(begun, back)).rejects.toMatchObject({ cause: { status: 503 } })
    under.graph.isAway = false
    expect((await takeTokens(begun, back)).access_token).toBeTruthy()
  })
})
