import type { Context } from '../../context.ts'
import { deadlineNotFound } from '../../errors.ts'
import type { DeadlineRecord } from '../../models/deadline.ts'

/** @throws DomainError DEADLINE_NOT_FOUND */
export async function findDeadline(id: string, { loaders }: Context): Promise<DeadlineRecord> {
  const deadline = await loaders.deadline.load(id)
  if (!deadline) throw deadlineNotFound(id)
  return deadline
}
