import { listWaitlistLog } from '../../operations/waitlist/list-log.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const waitlistLog: NonNullable<QueryResolvers['waitlistLog']> = (
  _,
  { occurrenceId, ...args },
  context,
) => listWaitlistLog(occurrenceId, args, context)
