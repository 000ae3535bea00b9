import { findPage, type Page, type PageArgs } from '@cluster/database'
import {
  Deadline,
  type DeadlineKind,
  type DeadlineRecord,
  type DeadlineState,
} from '../../models/deadline.ts'
import { byDate } from '../../orders.ts'

export interface DeadlinesWanted extends PageArgs {
  kind?: DeadlineKind | null
  state?: DeadlineState | null
}

/** Deadlines by their date, of which everything wanted is true. */
export function listDeadlines({ kind, state, ...args }: DeadlinesWanted): Promise<Page<DeadlineRecord>> {
  const filter = { ...(kind ? { kind } : {}), ...(state ? { state } : {}) }
  return findPage(Deadline, { filter, order: byDate, ...args })
}
