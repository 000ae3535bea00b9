import type { Context } from '../context.ts'
import type { Attendee as AttendeeKey, AttendeeResolvers } from '../schema.generated.ts'

export const Attendee: AttendeeResolvers = {
  // Without a pass there is nobody, so all that is below was vouched for.
  __resolveReference: ({ personId, pass }, { mayReadName }) =>
    mayReadName(personId, pass) ? { personId, pass } : null,
  personId: ({ personId }, _, { self }) => {
    self.isVouchedFor()
    return personId
  },
  pass: ({ pass }, _, { self }) => {
    self.isVouchedFor()
    return pass
  },
  givenName: name('givenName'),
  familyName: name('familyName'),
}

function name(field: 'givenName' | 'familyName') {
  return async (
    { personId }: Pick<AttendeeKey, 'personId'>,
    _: object,
    { loaders, self }: Context,
  ): Promise<string | undefined> => {
    self.isVouchedFor()
    return (await loaders.person.load(personId))?.[field]
  }
}
