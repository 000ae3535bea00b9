import { beforeEach, expect, test } from '@jest/globals'
import * as oauth from 'openid-client'
import { AuditEntry } from '../src/models/audit-entry.ts'
import { pseudonyms } from '../src/pseudonyms.ts'
import { forgetAll } from './audit-log.ts'
import { identitySecret, issuerUnderTest, partner } from './fixtures.ts'
import { personIn, signIn } from './sign-in.ts'

const under = issuerUnderTest()
const secret = 'a-secret-of-a-partner-that-nobody-guesses'
const recorded = () => AuditEntry.find().lean()

beforeEach(() => forgetAll.deleteMany())

const tokenOf = async (id: string, given: string) => {
  const way = oauth.ClientSecretBasic(given)
  const client = await oauth.discovery(new URL(under.issuer), id, {}, way, {
    execute: [oauth.allowInsecureRequests],
  })
  return oauth.clientCredentialsGrant(client, { scope: 'events:read' })
}

test('who signs in stands in the audit log once, under a pseudonym', async () => {
  const person = personIn(under)

  await signIn(under, person)

  expect(await recorded()).toMatchObject([
    {
      action: 'signIn',
      actor: pseudonyms(identitySecret)(person.id),
      appId: 'web',
      entityId: null,
      service: 'identity',
    },
  ])
  expect(JSON.stringify(await recorded())).not.toContain(person.id)
})

test('an app that gets a token stands there too, and one that is refused does not', async () => {
  const id = await partner(secret)

  await tokenOf(id, secret)
  await expect(tokenOf(id, 'a-wrong-secret-that-somebody-guessed')).rejects.toThrow()

  expect(await recorded()).toMatchObject([{ action: 'issueToken', actor: null, appId: id }])
})
