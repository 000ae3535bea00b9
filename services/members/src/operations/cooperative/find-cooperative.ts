import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { cooperativeNotFound } from '../../errors.ts'
import { Cooperative, type CooperativeRecord } from '../../models/cooperative.ts'

/** @throws DomainError COOPERATIVE_NOT_FOUND */
export async function findCooperative(
  id: string,
  { loaders }: Context,
  field: 'cooperativeId' | 'id' = 'id',
): Promise<CooperativeRecord> {
  const cooperative = await loaders.cooperative.load(id)
  if (!cooperative) throw cooperativeNotFound(field, id)
  return cooperative
}

/** The cooperative as a transaction sees it. @throws DomainError COOPERATIVE_NOT_FOUND */
export async function cooperativeIn(session: ClientSession, id: string): Promise<CooperativeRecord> {
  const cooperative = await Cooperative.findById(id).session(session).lean<CooperativeRecord>()
  if (!cooperative) throw cooperativeNotFound('cooperativeId', id)
  return cooperative
}
