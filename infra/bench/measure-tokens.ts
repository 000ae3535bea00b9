import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { authenticator } from '@cluster/gateway/authenticate.ts'
import { signToken, signViewer, verifyViewer } from '@cluster/viewer'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Prepared } from '../cluster/prepare-cluster.ts'
import { claimsByRole } from '../token/claims.ts'

/** Milliseconds of CPU. */
export interface TokenCosts {
  /** The check of a token that was never seen before, and of one that was. */
  checkNewToken: number
  checkKnownToken: number
  /** Once a request. */
  signViewer: number
  /** Once a call of a subgraph. */
  verifyViewer: number
  /** All of it for a request with a known token that one subgraph answers. */
  request: number
}

const claims = claimsByRole.RESIDENT!

/** What it costs to know who asks, and to let subgraphs know it. */
export async function measureTokens({ env }: Prepared): Promise<TokenCosts> {
  const secret = env.VIEWER_SECRET!
  const rules = { issuer: env.OIDC_ISSUER!, audience: env.TOKEN_AUDIENCE! }
  const { key, publicKey } = await makeKey()
  const folder = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-tokens-'))
  const file = join(folder, 'jwks.json')
  writeFileSync(file, JSON.stringify({ keys: [publicKey] }))
  const authenticate = authenticator({ jwksUrl: pathToFileURL(file).href, ...rules })
  rmSync(folder, { recursive: true })
  const tokens: string[] = []
  // Tokens made in one second are the same but for their lifetime.
  for (let n = 1; n <= 1_000; n++) tokens.push(await signToken(claims, { key, ...rules, lifetime: `${n}h` }))
  const bearer = (n: number) => authenticate(`Bearer ${tokens[n % tokens.length]}`)
  const signed = signViewer(claims, secret)

  // The first half only warms up.
  for (let n = 0; n < tokens.length / 2; n++) await bearer(n)
  const checkNewToken = await costOf(tokens.length / 2, n => bearer(n + tokens.length / 2))
  return {
    checkNewToken,
    checkKnownToken: await costOf(20_000, bearer),
    signViewer: await costOf(20_000, () => signViewer(claims, secret)),
    verifyViewer: await costOf(20_000, () => verifyViewer(signed, secret)),
    request: await costOf(20_000, async n => verifyViewer(signViewer(await bearer(n), secret), secret)),
  }
}

async function makeKey(): Promise<{ key: JWK; publicKey: JWK }> {
  const pair = await generateKeyPair('EdDSA', { extractable: true })
  const about = { kid: 'bench', alg: 'EdDSA', use: 'sig' }
  return {
    key: { ...(await exportJWK(pair.privateKey)), ...about },
    publicKey: { ...(await exportJWK(pair.publicKey)), ...about },
  }
}

async function costOf(times: number, work: (n: number) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (let n = 0; n < times; n++) await work(n)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}
