import type { ClientSession } from 'mongoose'
import { partnershipEnded, partnershipNotFound } from '../../errors.ts'
import { Partnership, type PartnershipRecord } from '../../models/partnership.ts'

/** A partnership, to change it. @throws DomainError PARTNERSHIP_NOT_FOUND */
export async function findToChange(
  id: string,
  { session, field = 'id' }: { session: ClientSession; field?: string },
): Promise<PartnershipRecord> {
  const partnership = await Partnership.findById(id).session(session).lean<PartnershipRecord>()
  if (!partnership) throw partnershipNotFound(id, field)
  return partnership
}

/** The same of one that goes on. @throws DomainError PARTNERSHIP_NOT_FOUND or PARTNERSHIP_ENDED */
export async function findOpenPartnership(
  id: string,
  options: { session: ClientSession; field?: string },
): Promise<PartnershipRecord> {
  const partnership = await findToChange(id, options)
  if (partnership.endedOn) throw partnershipEnded(partnership.endedOn, options.field)
  return partnership
}
