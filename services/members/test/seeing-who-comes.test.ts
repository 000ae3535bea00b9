import { anyone, subgraphUnderTest, testConfig, viewers } from '@cluster/testkit'
import { type Claims, signNamePass } from '@cluster/viewer'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildForTests, person } from './fixtures.ts'

const ATTENDEES = `query ($keys: [_Any!]!) {
  _entities(representations: $keys) { ... on Attendee { givenName familyName } }
}`
const personId = 'person-attendee'
const secret = testConfig('').VIEWER_SECRET
const as = subgraphUnderTest(buildForTests)
const passOf = (readerId: string) => signNamePass({ readerId, personId }, secret)

beforeAll(async () => {
  await person({ _id: personId })
})

async function seenBy(claims: Claims, pass: string) {
  const { data } = await as(claims).run(ATTENDEES, { keys: [{ __typename: 'Attendee', personId, pass }] })
  return data._entities[0]
}

describe('who comes to an event', () => {
  test('has a name for those whom events vouches for', async () => {
    const pass = passOf(viewers.MEMBER.personId!)

    expect(await seenBy(viewers.MEMBER, pass)).toEqual({ givenName: 'Habitant', familyName: 'Fictif' })
  })

  test.each<[string, Claims, string]>([
    ['somebody else with that pass', viewers.ANIMATOR, passOf(viewers.MEMBER.personId!)],
    ['staff without a pass', viewers.STAFF, ''],
    ['an animator with a pass of its own making', viewers.ANIMATOR, `${Date.now() + 60_000}.c2lnbmF0dXJl`],
    [
      'a pass for another person',
      viewers.MEMBER,
      signNamePass({ readerId: 'person-member', personId: 'x' }, secret),
    ],
    ['an app', { ...anyone, appId: 'app-test', scopes: ['reminders:send'] }, passOf('app-test')],
    ['nobody', anyone, passOf('')],
  ])('is nobody to %s', async (_, claims, pass) => {
    expect(await seenBy(claims, pass)).toBeNull()
  })
})
