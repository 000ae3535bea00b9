import type { ClientSession } from 'mongoose'
import { associateHasLeft, associateNotFound } from '../../errors.ts'
import { Associate, type AssociateRecord } from '../../models/associate.ts'

/** Somebody who is an associate now. @throws DomainError ASSOCIATE_NOT_FOUND or ASSOCIATE_HAS_LEFT */
export async function currentAssociateIn(session: ClientSession, id: string): Promise<AssociateRecord> {
  const associate = await Associate.findById(id).session(session).lean<AssociateRecord>()
  if (!associate) throw associateNotFound(id)
  if (!associate.isCurrent) throw associateHasLeft(associate.leftOn!)
  return associate
}
