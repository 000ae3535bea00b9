import type { ShareEntryResolvers } from '../schema.generated.ts'

export const ShareEntry: ShareEntryResolvers = {
  subscribed: ({ delta }) => delta.subscribed,
  paid: ({ delta }) => delta.paid,
  subscribedAfter: ({ after }) => after.subscribed,
  paidAfter: ({ after }) => after.paid,
}
