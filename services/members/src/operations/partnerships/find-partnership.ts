import type { Context } from '../../context.ts'
import { partnershipNotFound } from '../../errors.ts'
import type { PartnershipRecord } from '../../models/partnership.ts'

/** @throws DomainError PARTNERSHIP_NOT_FOUND */
export async function findPartnership(id: string, { loaders }: Context): Promise<PartnershipRecord> {
  const partnership = await loaders.partnership.load(id)
  if (!partnership) throw partnershipNotFound(id)
  return partnership
}
