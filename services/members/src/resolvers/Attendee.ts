import type { AttendeeResolvers } from '../schema.generated.ts'

export const Attendee: AttendeeResolvers = {
  __resolveReference: ({ personId, pass }, { mayReadName }) =>
    mayReadName(personId, pass) ? { personId, pass } : null,
  givenName: async ({ personId }, _, { loaders }) => (await loaders.person.load(personId))?.givenName,
  familyName: async ({ personId }, _, { loaders }) => (await loaders.person.load(personId))?.familyName,
}
