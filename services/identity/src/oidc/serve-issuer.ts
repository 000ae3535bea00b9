import type { Config } from '@cluster/config'
import type { FastifyInstance } from 'fastify'
import type { subgraphVariables } from '../config.ts'
import { deriveKey } from '../derive-key.ts'
import { askPeople } from '../graph/ask-people.ts'
import { followKeySet } from '../keys/follow-key-set.ts'
import { codeSender } from '../mail/send-codes.ts'
import { signInHashes } from '../operations/sign-in-hashes.ts'
import { knownBrowsers } from '../pages/known-browser.ts'
import { serveSignIn } from '../pages/serve-sign-in.ts'
import { createClients } from './clients.ts'
import { mountIssuer } from './mount.ts'

/** Puts the issuer on the server of the subgraph: the protocol and its pages. @returns how it ends */
export async function serveIssuer(
  server: FastifyInstance,
  config: Config<typeof subgraphVariables>,
  now: () => Date,
): Promise<() => Promise<void>> {
  const { OIDC_ISSUER: issuer, TOKEN_AUDIENCE: audience, IDENTITY_SECRET: secret } = config
  const keys = await followKeySet({ secret, now }, error =>
    server.log.error({ error: { message: (error as Error).message } }, 'the keys could not be read'),
  )
  const people = askPeople({ url: config.GATEWAY_URL, secret, issuer, audience })
  const clients = createClients({
    issuer,
    redirectUris: config.SIGN_IN_REDIRECT_URIS,
    workerId: config.WORKER_CLIENT_ID,
    workerSecret: config.WORKER_CLIENT_SECRET,
  })
  const provider = await mountIssuer(server, { issuer, audience, secret, clients, people, now }, keys)
  const codes = codeSender(config, server.log)
  const browsers = knownBrowsers(deriveKey(secret, 'browsers'), issuer.startsWith('https:'))
  const signIn = { people, hashes: signInHashes(secret), now }
  await serveSignIn(server, { provider, codes, browsers, signIn })
  return async () => {
    keys.stop()
    await codes.close()
  }
}
