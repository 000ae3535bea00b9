import { accessOf, buildSchema, type SubgraphContext } from '@cluster/subgraph'
import { anyone, viewers } from '@cluster/testkit'
import { anonymous, type Claims, viewerOf } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { noSelf } from '../src/context.ts'

const always = () => 'shown'
/** What is about a resident, of an organisation, made by an app. */
const ofThing = (_: unknown, __: unknown, { self }: SubgraphContext) => {
  self.mustBe('person-resident', { organisationId: 'org-test', appId: 'app-test' })
  return 'shown'
}
const schema = buildSchema(new URL('guarded/', import.meta.url), {
  Query: {
    open: always,
    byRole: always,
    byScope: always,
    byAny: (_: unknown, __: unknown, { self }: SubgraphContext) => {
      self.mustBe('person-resident')
      return 'shown'
    },
    signedIn: always,
    whose: (_: unknown, __: unknown, { self }: SubgraphContext) => self.only() ?? 'everybody',
    ofOrganisation: ofThing,
    ofEither: ofThing,
    ofApp: ofThing,
    forgetfulOfOrganisation: always,
    forgetful: always,
    forgetfulLater: async () => 'shown',
    misplaced: (_: unknown, __: unknown, { self }: SubgraphContext) => self.only(),
    thing: () => ({ id: 'a', secret: 'shown' }),
  },
})
const partner: Claims = { ...anonymous, appId: 'app-test', scopes: ['things:read'] }

const forApp = { appId: 'app-test', scopes: ['things:write'] }
const writer: Claims = { ...anonymous, ...forApp }
const elsewhere: Claims = { ...viewers.MEMBER, organisationIds: ['org-other'] }

async function ask(claims: Claims, source: string) {
  const contextValue = { viewer: viewerOf(claims), now: () => new Date(), self: noSelf }
  const { data, errors = [] } = await graphql({ schema, source, contextValue })
  return { data, refusals: errors.map(({ originalError, message }) => Object(originalError).code ?? message) }
}

describe('a guarded field', () => {
  test.each<[string, string, Claims, string | null]>([
    ['byRole', 'one of the roles', viewers.MEMBER, null],
    ['byRole', 'a director, for staff', viewers.DIRECTOR, null],
    ['byRole', 'another role', viewers.RESIDENT, 'FORBIDDEN'],
    ['byRole', 'an app that claims a role', { ...partner, roles: ['STAFF'] }, 'FORBIDDEN'],
    ['byRole', 'nobody', anyone, 'UNAUTHENTICATED'],
    ['byScope', 'an app with the scope', partner, null],
    ['byScope', 'an app without', { ...partner, scopes: ['things'] }, 'FORBIDDEN'],
    ['byScope', 'a person in an app', { ...viewers.STAFF, scopes: partner.scopes }, 'FORBIDDEN'],
    ['byScope', 'nobody', anyone, 'UNAUTHENTICATED'],
    ['byAny', 'a role', viewers.STAFF, null],
    ['byAny', 'an app', partner, null],
    ['byAny', 'the person', viewers.RESIDENT, null],
    ['byAny', 'another person', viewers.ANIMATOR, 'FORBIDDEN'],
    ['ofOrganisation', 'staff of another', viewers.STAFF, null],
    ['ofOrganisation', 'a member of it', viewers.MEMBER, null],
    [
      'ofOrganisation',
      'a member of another',
      { ...viewers.MEMBER, organisationIds: ['org-other'] },
      'FORBIDDEN',
    ],
    ['ofOrganisation', 'a member of none', { ...viewers.MEMBER, organisationIds: [] }, 'FORBIDDEN'],
    ['ofOrganisation', 'another role of it', viewers.ANIMATOR, 'FORBIDDEN'],
    ['ofOrganisation', 'the person', viewers.RESIDENT, 'FORBIDDEN'],
    ['ofOrganisation', 'an app of it', { ...partner, organisationIds: ['org-test'] }, 'FORBIDDEN'],
    ['ofOrganisation', 'nobody', anyone, 'UNAUTHENTICATED'],
    ['ofEither', 'a member of it', viewers.MEMBER, null],
    ['ofEither', 'the person', viewers.RESIDENT, null],
    ['ofEither', 'a member that it is about', { ...elsewhere, personId: 'person-resident' }, null],
    ['ofEither', 'a member of another', elsewhere, 'FORBIDDEN'],
    ['ofApp', 'the app that made it', writer, null],
    ['ofApp', 'the person', viewers.RESIDENT, null],
    ['ofApp', 'another app', { ...writer, appId: 'app-other' }, 'FORBIDDEN'],
    ['ofApp', 'the app without the scope', partner, 'FORBIDDEN'],
    ['ofApp', 'a person through that app', { ...viewers.MEMBER, ...forApp }, 'FORBIDDEN'],
    ['signedIn', 'any person', viewers.RESEARCHER, null],
    ['signedIn', 'an app', partner, 'FORBIDDEN'],
    ['signedIn', 'nobody', anyone, 'UNAUTHENTICATED'],
    ['open', 'nobody', anyone, null],
  ])('%s, asked for by %s', async (field, _, claims, code) => {
    const { data, refusals } = await ask(claims, `{ ${field} }`)

    expect(refusals).toEqual(code ? [code] : [])
    expect(data).toEqual({ [field]: code ? null : 'shown' })
  })

  test('says all that would do', async () => {
    const contextValue = { viewer: viewerOf(viewers.ANIMATOR), now: () => new Date(), self: noSelf }
    const { errors } = await graphql({ schema, source: '{ byAny }', contextValue })

    expect(errors![0]!.message).toBe(
      'This needs the role STAFF, or an app with the scope things:read, or to be the person it is about.',
    )
  })

  test('tells its operation whose rows the caller may have', async () => {
    expect((await ask(viewers.STAFF, '{ whose }')).data).toEqual({ whose: 'everybody' })
    expect((await ask(viewers.MEMBER, '{ whose }')).data).toEqual({ whose: 'person-member' })
  })

  test.each(['forgetful', 'forgetfulLater'])(
    'shows nothing when its operation forgets whose it is (%s)',
    async field => {
      expect(await ask(viewers.RESIDENT, `{ ${field} }`)).toEqual({
        data: { [field]: null },
        refusals: [`Query.${field} did not check whose it is`],
      })
    },
  )

  test('shows nothing when its operation forgets of which organisation it is', async () => {
    expect(await ask(viewers.MEMBER, '{ forgetfulOfOrganisation }')).toEqual({
      data: { forgetfulOfOrganisation: null },
      refusals: ['Query.forgetfulOfOrganisation did not check whose it is'],
    })
  })

  test('shows nothing when its operation asks whose it is and the directive does not say so', async () => {
    expect((await ask(viewers.STAFF, '{ misplaced }')).data).toEqual({ misplaced: null })
  })

  test('is guarded like its object unless it says something itself', async () => {
    const { data, refusals } = await ask(viewers.RESIDENT, '{ thing { id secret } }')

    expect(data).toEqual({ thing: { id: 'a', secret: null } })
    expect(refusals).toEqual(['FORBIDDEN'])
    expect((await ask(viewers.STAFF, '{ thing { secret } }')).data).toEqual({ thing: { secret: 'shown' } })
  })
})

test('a public field keeps its resolver as it is', () => {
  const type = schema.getQueryType()!
  const { open } = type.getFields()

  expect(open!.resolve).toBe(always)
  expect(accessOf(schema, type, open!)).toBe('PUBLIC')
})
