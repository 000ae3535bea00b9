import type { ClientSession } from 'mongoose'
import { holderNotAMember, holderNotAnAssociate } from '../../errors.ts'
import { Associate } from '../../models/associate.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { ofHolder, type ShareHolderRecord } from '../../models/share-holder.ts'
import { clusterRegisterId } from '../../models/share-register.ts'
import { checkHolderExists } from './read-holder.ts'

/**
 * Whether somebody may have shares that it has not yet: of the union as a member organisation, of a cooperative as an
 * associate. Whoever ends being either at the same time conflicts in what `followMovement` writes.
 * @throws DomainError HOLDER_NOT_FOUND, HOLDER_NOT_A_MEMBER or HOLDER_NOT_AN_ASSOCIATE
 */
export async function checkReceiver(
  registerId: string,
  { holder, field, on }: { holder: ShareHolderRecord; field: string; on: string },
  session: ClientSession,
): Promise<void> {
  await checkHolderExists(holder, { session, field })
  if (registerId !== clusterRegisterId) {
    const filter = { cooperativeId: registerId, ...ofHolder(holder), isCurrent: true }
    if (!(await Associate.exists(filter).session(session))) throw holderNotAnAssociate(field)
    return
  }
  const member =
    holder.kind === 'ORGANISATION' &&
    (await Organisation.findOne({ _id: holder.id, isMember: true })
      .session(session)
      .lean<OrganisationRecord>())
  if (!member || (member.membership?.since ?? on) > on) throw holderNotAMember(field)
}
