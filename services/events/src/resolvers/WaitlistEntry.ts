import type { WaitlistEntryResolvers } from '../schema.generated.ts'

export const WaitlistEntry: WaitlistEntryResolvers = {
  id: ({ _id }) => _id,
  number: ({ queueNumber }) => queueNumber,
}
