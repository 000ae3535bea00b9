import { listUpcoming } from '../../operations/list-events.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const upcomingOccurrences: NonNullable<QueryResolvers['upcomingOccurrences']> = (
  _,
  { from, ...args },
  { now },
) => listUpcoming({ from: from ?? now(), ...args })
