import { renewFeed } from '../../operations/calendars/feed-of-person.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const renewCalendarFeed: NonNullable<MutationResolvers['renewCalendarFeed']> = (_, __, context) =>
  renewFeed(context)
