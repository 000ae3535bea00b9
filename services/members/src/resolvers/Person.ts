import { pageOfIds } from '@cluster/database'
import type { Context } from '../context.ts'
import type { PersonRecord } from '../models/person.ts'
import type { PersonResolvers } from '../schema.generated.ts'

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
  id: ({ _id }) => _id,
  givenName: personal('givenName'),
  familyName: personal('familyName'),
  email: personal('email'),
  locale: personal('locale'),
  roles: personal('roles'),
  organisations: ({ _id, organisationIds }, args, { loaders, self }) => {
    self.mustBe(_id)
    const { edges, pageInfo } = pageOfIds(organisationIds, args, id => loaders.organisation.load(id))
    return { edges: edges.map(async ({ cursor, node }) => ({ cursor, node: await node })), pageInfo }
  },
  associateOf: ({ _id }, args, { loaders, self }) => {
    self.mustBe(_id)
    return loaders.associatesOfHolder(_id, { ...args, kind: 'PERSON' })
  },
  shares: ({ _id }, args, { loaders, self }) => {
    self.mustBe(_id)
    return loaders.holdingsOfHolder(_id, { ...args, kind: 'PERSON' })
  },
}

function personal<K extends keyof PersonRecord>(field: K) {
  return (person: PersonRecord, _: object, { self }: Context): PersonRecord[K] => {
    self.mustBe(person._id)
    return person[field]
  }
}
