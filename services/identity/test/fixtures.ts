import { closeDatabases, newId } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { buildIdentity } from '../src/build.ts'
import { App, type AppRecord } from '../src/models/app.ts'
import { secretHash } from '../src/oidc/clients.ts'
import { type Graph, startGraph } from './graph.ts'
import { freePort } from './listening.ts'
import { type MailCatcher, startMailCatcher } from './mail-catcher.ts'

export const audience = 'https://api.test/graphql'
export const workerSecret = 'only-for-tests-only-for-tests-worker'
export const identitySecret = 'only-for-tests-only-for-tests-identity'
/** Where a page of ours elsewhere waits for people who signed in. */
export const elsewhere = 'https://pages.test/signed-in'

export interface IssuerUnderTest {
  subgraph: Subgraph
  issuer: string
  graph: Graph
  mails: MailCatcher
  /** How far the clock of the service is ahead. */
  clock: { aheadMs: number }
}

/** An issuer that listens, with a graph and a mail server, for the tests of one file. */
export function issuerUnderTest(): IssuerUnderTest {
  const under = { clock: { aheadMs: 0 } } as IssuerUnderTest
  beforeAll(async () => {
    const port = await freePort()
    under.issuer = `http://127.0.0.1:${port}`
    under.graph = await startGraph({ issuer: under.issuer, audience })
    under.mails = await startMailCatcher()
    under.subgraph = await buildIdentity(configFor(under), {
      now: () => new Date(Date.now() + under.clock.aheadMs),
    })
    await under.subgraph.server.listen({ host: '127.0.0.1', port })
  })
  beforeEach(() => {
    under.clock.aheadMs = 0
    under.graph.isAway = false
  })
  afterAll(async () => {
    await under.subgraph.close()
    await under.graph.close()
    await under.mails.close()
    await closeDatabases()
  })
  return under
}

export const configFor = ({ issuer, graph, mails }: IssuerUnderTest) => ({
  ...testConfig(),
  OIDC_ISSUER: issuer,
  TOKEN_AUDIENCE: audience,
  IDENTITY_SECRET: identitySecret,
  GATEWAY_URL: graph.url,
  SMTP_URL: mails.url,
  MAIL_FROM: 'Essai fictif <essai@example.org>',
  SIGN_IN_REDIRECT_URIS: [elsewhere],
  WORKER_CLIENT_ID: 'reminder-worker',
  WORKER_CLIENT_SECRET: workerSecret,
})

/** A partner app whose only secret is `secret`. */
export async function partner(secret: string, given: Partial<AppRecord> = {}): Promise<string> {
  const registeredAt = new Date()
  const id = newId()
  await App.create({
    _id: id,
    name: `Application fictive ${id}`,
    sortName: `application fictive ${id}`,
    scopes: ['events:read', 'members:read'],
    organisationId: null,
    registeredOperationsOnly: false,
    secrets: [{ hash: secretHash(secret), createdAt: registeredAt, expiresAt: null }],
    registeredAt,
    lastUsedAt: null,
    isRevoked: false,
    revokedAt: null,
    ...given,
  })
  return id
}
