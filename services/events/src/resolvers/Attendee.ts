import type { AttendeeResolvers } from '../schema.generated.ts'

export const Attendee: AttendeeResolvers = {
  // Registration.attendee has asked.
  personId: ({ personId }, _, { self }) => {
    self.isVouchedFor()
    return personId
  },
  pass: ({ pass }, _, { self }) => {
    self.isVouchedFor()
    return pass
  },
}
