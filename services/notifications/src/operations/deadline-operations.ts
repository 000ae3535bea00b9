import { operationsOf } from '@cluster/graph/operations.ts'

const operations = operationsOf('notifications')

/** What is asked of the deadlines of a service, by the names in operations/; null where we know of none. */
export function deadlineOperations(service: string) {
  const named = (what: string) =>
    operations[`${service.slice(0, 1).toUpperCase()}${service.slice(1)}Deadline${what}`]
  const [plan, revision, message] = [named('Plan'), named('Revision'), named('Message')]
  return plan && revision && message ? { plan, revision, message } : null
}

export type DeadlineOperations = NonNullable<ReturnType<typeof deadlineOperations>>
