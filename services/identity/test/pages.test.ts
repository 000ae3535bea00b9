import { eventually } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { browser } from './browser.ts'
import { elsewhere, issuerUnderTest } from './fixtures.ts'
import { askForCode, beginSignIn, mailsTo, personIn } from './sign-in.ts'

const under = issuerUnderTest()

describe('the pages', () => {
  test.each([
    ['the browser wants', 'en-GB,en;q=0.9,fr;q=0.8', undefined, 'en'],
    ['the browser wants, by its weights', 'de, en;q=0.3, fr-CH;q=0.5', undefined, 'fr'],
    ['the page before asked for', 'en', 'fr-FR', 'fr'],
    ['the page before asked for', 'fr', 'de en', 'en'],
    ['most people here speak', 'de', undefined, 'fr'],
  ])('are in the language that %s', async (_, accepted, ui_locales, language) => {
    const parameters = ui_locales ? { ui_locales } : {}
    const { page } = await beginSignIn(under, { window: browser(accepted), ...parameters })

    const text = await page.text()
    expect(text).toContain(`<html lang="${language}">`)
    expect(text).toContain(language === 'fr' ? 'Se connecter' : 'Sign in')
  })

  test('stay in the language that the person chose', async () => {
    const { window, base } = await beginSignIn(under)

    const english = await (await window.open(`${base}?lang=en`)).text()
    const answer = await window.send(base, { email: personIn(under).email, lang: 'en' })
    const code = await (await window.open(new URL(answer.headers.get('location')!, base))).text()

    expect(english).toContain('name="lang" value="en"')
    expect(english).toContain(
      `<a href="${new URL(base).pathname}?lang=fr" lang="fr" hreflang="fr">Français</a>`,
    )
    expect(code).toContain('Enter your code')
  })

  test('can be used by keyboard and screen reader', async () => {
    const { window, base, page } = await beginSignIn(under)
    await window.send(base, { email: personIn(under).email })
    const pages = [await page.text(), await (await window.open(`${base}/code`)).text()]

    for (const text of pages) {
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      const labelled = [...text.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id)
      const inputs = [...text.matchAll(/<input (?!type="hidden")[^>]*>/g)].map(([input]) => input)
      for (const input of inputs) expect(labelled).toContain(/ id="([^"]+)"/.exec(input)![1])
      for (const [, told] of text.matchAll(/aria-describedby="([^"]+)"/g))
        expect(ids).toEqual(expect.arrayContaining(told!.split(' ')))
      expect(inputs).toHaveLength(1)
      expect(inputs[0]).toContain(' autofocus')
      expect(text.match(/<h1>/g)).toHaveLength(1)
      expect(text).toMatch(/<main>[\s\S]*<\/main>/)
      expect(text).toMatch(/<title>[^<]+<\/title>/)
      expect(text).not.toContain('tabindex="1"')
    }
    expect(pages[0]).toContain('autocomplete="email"')
    expect(pages[1]).toContain('autocomplete="one-time-code"')
    expect(pages[1]).toContain('inputmode="numeric"')
  })

  test.each([
    ['an address', '', { email: 'nobody' }, 'email'],
    ['a code', '/code', { code: '12' }, 'code'],
  ])('say at once what is wrong with %s, and lead to it', async (_, path, form, field) => {
    const { window, base } = await beginSignIn(under)

    const answer = await window.send(`${base}${path}`, form)
    const text = await answer.text()

    expect(answer.status).toBe(422)
    expect(text).toMatch(/<title>Erreur : /)
    expect(text).toMatch(/role="alert"[^>]*>.*<a href="#(email|code)">/s)
    expect(text).toContain(`<a href="#${field}">`)
    expect(text).toMatch(new RegExp(`<input[^>]*id="${field}"[^>]*aria-invalid="true"`))
    expect(text).toMatch(/input\[aria-invalid\] \{ border: 4px solid #a3001b/)
    expect(text.match(/ autofocus/g)).toHaveLength(1)
    expect(text).toMatch(/role="alert"[^>]* autofocus/)
  })

  test.each(['habitante.é@example.org', 'a\u200bb@example.org', 'a(b)@example.org', 'a@-example.org'])(
    'say what is wrong with %j, which the graph does not take for an address',
    async email => {
      const { window, base } = await beginSignIn(under)

      const answer = await window.send(base, { email })

      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Écrivez une adresse électronique complète')
    },
  )

  test('write what was sent as text', async () => {
    const { window, base } = await beginSignIn(under)

    const text = await (await window.send(base, { email: '"><script>alert(1)</script>' })).text()

    expect(text).toContain('&quot;&gt;&lt;script&gt;')
    expect(text).not.toContain('<script')
  })

  test('need no script, load nothing, are in no frame and are kept nowhere', async () => {
    const { page } = await beginSignIn(under, { redirect_uri: elsewhere })

    const policy = page.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'; style-src 'sha256-")
    expect(policy).toContain(`form-action 'self' ${new URL(elsewhere).origin};`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await page.text()).not.toContain('<script')
  })

  test.each(['', '/code', '/cancel'].flatMap(path => ['cross-site', 'same-site'].map(site => [path, site])))(
    'take no form at %j that comes %s',
    async (path, site) => {
      const { window, base } = await beginSignIn(under)
      const form = { method: 'POST', body: new URLSearchParams({ email: 'a@example.org', code: '123456' }) }

      const answer = await window.open(base + path, { ...form, headers: { 'sec-fetch-site': site! } })

      expect(answer.status).toBe(400)
    },
  )

  test('say that a sign-in is over, or began elsewhere', async () => {
    const answers = [
      await browser('en').open(`${under.issuer}/oidc/interaction/nowhere`),
      await browser('en').open(`${under.issuer}/oidc/auth/nowhere`),
    ]

    for (const answer of answers) {
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('This page is no longer valid')
    }
  })

  test('say of what the protocol refuses what developers need, and no more', async () => {
    const answer = await browser('en').open(`${under.issuer}/oidc/auth?client_id=nobody`)

    const text = await answer.text()
    expect(answer.status).toBe(400)
    expect(text).toContain('<code>invalid_client')
    expect(text).not.toMatch(/\.js:\d+|node_modules/)
  })
})

describe('a mail with a code', () => {
  test.each([
    ['FR', 'Votre code de connexion', 'Voici votre code'],
    ['EN', 'Your code to sign in', 'Here is your code'],
  ] as const)(
    'is in the language of the account, whatever the page: %s',
    async (locale, subject, opening) => {
      const { email } = personIn(under, { locale })
      const begun = await beginSignIn(under, { window: browser(locale === 'FR' ? 'en' : 'fr') })

      const code = await askForCode(under, begun, email)

      const [mail] = await eventually(() => mailsTo(under, email))
      expect(mail).toMatchObject({ subject, text: expect.stringContaining(opening) })
      expect(mail!.html).toContain(`<strong>${code}</strong>`)
      expect(mail!.subject).not.toContain(code)
      expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
    },
  )
})
