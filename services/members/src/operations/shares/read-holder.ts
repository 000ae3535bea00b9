import type { ClientSession } from 'mongoose'
import { holderNotFound, oneHolderNeeded } from '../../errors.ts'
import { Organisation } from '../../models/organisation.ts'
import { Person } from '../../models/person.ts'
import type { ShareHolderRecord } from '../../models/share-holder.ts'

/** A holder as it is given: one of the two. */
export interface GivenHolder {
  organisationId?: string | null
  personId?: string | null
}

/** @throws DomainError ONE_HOLDER_NEEDED */
export function readHolder({ organisationId, personId }: GivenHolder, field = 'holder'): ShareHolderRecord {
  if (organisationId && !personId) return { kind: 'ORGANISATION', id: organisationId }
  if (personId && !organisationId) return { kind: 'PERSON', id: personId }
  throw oneHolderNeeded(field)
}

export const isSameHolder = (a: ShareHolderRecord, b: ShareHolderRecord): boolean =>
  a.kind === b.kind && a.id === b.id

/** @throws DomainError HOLDER_NOT_FOUND */
export async function checkHolderExists(
  { kind, id }: ShareHolderRecord,
  { session, field = 'holder' }: { session: ClientSession; field?: string },
): Promise<void> {
  const found =
    kind === 'ORGANISATION'
      ? await Organisation.exists({ _id: id }).session(session)
      : await Person.exists({ _id: id }).session(session)
  if (!found) throw holderNotFound(field, id)
}
