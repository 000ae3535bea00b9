// Who is signed in: authorization code with PKCE, as the public client "web" of our own issuer. Tokens are kept in
// the memory of this page only; after a reload the issuer's cookie signs in again without a question.
import * as oauth from './oauth4webapi.js'

const client = { client_id: 'web' }
const proof = oauth.None()
const page = `${location.origin}/graphql`
const options = { [oauth.allowInsecureRequests]: location.protocol === 'http:' }
// What has to outlast the way to the issuer and back, in this tab.
const pending = sessionStorage
/** In milliseconds: a token that ends so soon is renewed before it is used. */
const margin = 30_000

let issuer
let tokens = null
let renewal = null
let onChange = () => undefined

/** Calls back with the signed-in person's name, null for nobody, and with an error's text where there is one. */
export function watchSession(callback) {
  onChange = callback
}

export async function signIn() {
  const server = await discover()
  // The issuer sends people back to its own origin only: localhost is not 127.0.0.1.
  if (server.issuer !== location.origin) return location.assign(`${server.issuer}/graphql`)
  const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()]
  pending.setItem('verifier', verifier)
  pending.setItem('state', state)
  location.assign(
    addressOf(server.authorization_endpoint, {
      ...client,
      redirect_uri: page,
      response_type: 'code',
      scope: 'openid',
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: navigator.languages.join(' '),
    }),
  )
}

export async function signOut() {
  const { end_session_endpoint: end } = await discover()
  const { id_token } = tokens ?? {}
  tokens = null
  location.assign(
    addressOf(end, {
      ...client,
      post_logout_redirect_uri: page,
      ...(id_token ? { id_token_hint: id_token } : {}),
    }),
  )
}

/** Ends the sign-in that this page was called back for, if it was. */
export async function comeBack() {
  const { searchParams } = new URL(location.href)
  if (!searchParams.has('state')) return
  const [verifier, state] = [pending.getItem('verifier'), pending.getItem('state')]
  pending.removeItem('verifier')
  pending.removeItem('state')
  history.replaceState(null, '', '/graphql')
  // Reloaded, or found in the history: there is nothing to end.
  if (!state) return
  renewal = exchange(searchParams, verifier, state)
  await settle()
  if (tokens) onChange(await nameOf(tokens.access_token))
}

/** An access token that is good for a while, or null when nobody is signed in. */
export async function accessToken() {
  const wasSomebody = Boolean(tokens)
  if (tokens && !renewal && tokens.endsAt < Date.now() + margin) renewal = renew(tokens)
  if (renewal) await settle()
  if (wasSomebody && !tokens) throw new Error('Reconnectez-vous ci-dessus. · Sign in again above.')
  return tokens?.access_token ?? null
}

// Those who wait at once wait for the same.
async function settle() {
  const mine = renewal
  try {
    tokens = await mine
  } catch (error) {
    // Of an issuer that is away, the next try may hear more; until then the old token is as good as it is.
    if (tokens && error.error !== 'invalid_grant') return
    tokens = null
    onChange(null, `Connexion refusée. · Not signed in: ${error.error_description ?? error.message}.`)
  } finally {
    if (renewal === mine) renewal = null
  }
}

async function exchange(given, verifier, state) {
  const server = await discover()
  const parameters = oauth.validateAuthResponse(server, client, given, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    proof,
    parameters,
    page,
    verifier,
    options,
  )
  return dated(await oauth.processAuthorizationCodeResponse(server, client, response))
}

async function renew(old) {
  const server = await discover()
  const response = await oauth.refreshTokenGrantRequest(server, client, proof, old.refresh_token, options)
  return dated({ ...old, ...(await oauth.processRefreshTokenResponse(server, client, response)) })
}

const dated = given => ({ ...given, endsAt: Date.now() + given.expires_in * 1000 })

async function discover() {
  if (issuer) return issuer
  const found = await fetch('/.well-known/openid-configuration')
  if (!found.ok)
    throw new Error('Connexion impossible, réessayez. · Signing in is not possible now, try again.')
  issuer = await found.json()
  return issuer
}

async function nameOf(token) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { givenName familyName } }' }),
  })
  const { data } = await response.json()
  return data?.me ? `${data.me.givenName} ${data.me.familyName}` : '…'
}

function addressOf(endpoint, parameters) {
  const url = new URL(endpoint)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url
}
