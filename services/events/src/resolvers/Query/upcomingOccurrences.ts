import { listUpcoming } from '../../operations/events/list-events.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const upcomingOccurrences: NonNullable<QueryResolvers['upcomingOccurrences']> = (
  _,
  { from, ...args },
  { now },
) => listUpcoming({ from: from ?? now(), ...args })
