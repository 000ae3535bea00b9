import { pageOfIds } from '@cluster/database'
import { checkIsOrStaff, checkSeesContact, checkSeesName } from '../operations/check-sees-person.ts'
import type { PersonResolvers } from '../schema.generated.ts'

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
  id: ({ _id }) => _id,
  givenName: ({ _id, givenName }, _, { viewer }) => {
    checkSeesName(_id, viewer)
    return givenName
  },
  familyName: ({ _id, familyName }, _, { viewer }) => {
    checkSeesName(_id, viewer)
    return familyName
  },
  email: ({ _id, email }, _, { viewer }) => {
    checkSeesContact(_id, viewer)
    return email
  },
  locale: ({ _id, locale }, _, { viewer }) => {
    checkSeesContact(_id, viewer)
    return locale
  },
  organisations: ({ _id, organisationIds }, args, { loaders, viewer }) => {
    checkIsOrStaff(_id, viewer)
    const { edges, pageInfo } = pageOfIds(organisationIds, args, id => loaders.organisation.load(id))
    return { edges: edges.map(async ({ cursor, node }) => ({ cursor, node: await node })), pageInfo }
  },
}
