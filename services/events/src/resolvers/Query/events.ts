import { listEvents } from '../../operations/events/list-events.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const events: NonNullable<QueryResolvers['events']> = (_, { filter, ...args }, { viewer }) =>
  listEvents({ ...filter, ...args }, viewer)
