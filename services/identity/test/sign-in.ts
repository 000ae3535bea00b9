import { eventually } from '@cluster/testkit'
import * as oauth from 'openid-client'
import type { Person } from '../src/graph/person.ts'
import { type Browser, browser } from './browser.ts'
import { audience, type IssuerUnderTest } from './fixtures.ts'

let count = 0

/** A fictitious person whom the graph knows. */
export function personIn({ graph }: IssuerUnderTest, given: Partial<Person> = {}): Person {
  count += 1
  const person: Person = {
    id: `person-fictive-${count}`,
    email: `habitant.fictif.${count}@example.org`,
    locale: 'FR',
    roles: ['MEMBER'],
    organisationIds: ['org-test'],
    ...given,
  }
  graph.people.set(person.id, person)
  return person
}

/** The client of our own pages. */
export const webClient = ({ issuer }: IssuerUnderTest) =>
  oauth.discovery(new URL(issuer), 'web', {}, oauth.None(), { execute: [oauth.allowInsecureRequests] })

export interface Begun {
  client: oauth.Configuration
  verifier: string
  state: string
  redirectUri: string
  window: Browser
  /** The page on which the address is asked for. */
  page: Response
  /** Its address. */
  base: string
}

/** Begins to sign in, as far as the page that asks for the address. */
export async function beginSignIn(
  under: IssuerUnderTest,
  { window = browser(), ...parameters }: { window?: Browser; [name: string]: unknown } = {},
): Promise<Begun> {
  const client = await webClient(under)
  const verifier = oauth.randomPKCECodeVerifier()
  const state = oauth.randomState()
  const redirectUri = `${under.issuer}/graphql`
  const url = oauth.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope: 'openid',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    resource: audience,
    state,
    ...(parameters as Record<string, string>),
  })
  const page = await window.follow(url)
  return { client, verifier, state, redirectUri, window, page, base: page.url.replace(/\?.*/, '') }
}

/** The code that was mailed to an address last. */
export async function codeFor({ mails }: IssuerUnderTest, email: string, before = 0): Promise<string> {
  return eventually(() => {
    const sent = mails.mails.filter(({ to }) => JSON.stringify(to).includes(email))
    if (sent.length <= before) throw new Error(`No mail to ${email} yet`)
    return /\d{6}/.exec(sent.at(-1)!.text!)![0]
  })
}

/** Another code of six digits. */
export const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** Asks for a code. */
export async function askForCode(under: IssuerUnderTest, begun: Begun, email: string): Promise<string> {
  await begun.window.send(begun.base, { email })
  return codeFor(under, email)
}

/** Enters a code. @returns the answer: a page, or what leads back to the page that sent the person here */
export async function enterCode({ window, base }: Begun, code: string): Promise<Response> {
  const answer = await window.send(`${base}/code`, { code })
  return answer.status === 303 ? window.follow(new URL(answer.headers.get('location')!, base)) : answer
}

/** Takes the tokens with what the page was sent back with. */
export const takeTokens = ({ client, verifier, state }: Begun, back: Response) =>
  oauth.authorizationCodeGrant(client, new URL(back.headers.get('location')!), {
    pkceCodeVerifier: verifier,
    expectedState: state,
  })

/** Signs a person in, from beginning to end. */
export async function signIn(under: IssuerUnderTest, { email }: Person, begun?: Begun) {
  const sign = begun ?? (await beginSignIn(under))
  const back = await enterCode(sign, await askForCode(under, sign, email))
  return { ...sign, tokens: await takeTokens(sign, back) }
}
