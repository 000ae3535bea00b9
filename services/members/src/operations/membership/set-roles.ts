import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { Person, type PersonRecord } from '../../models/person.ts'

/** Who represents a member has the role MEMBER; who represents none any more has it no longer. */
export async function setRoles(
  { _id, isMember }: Pick<OrganisationRecord, '_id' | 'isMember'>,
  session: ClientSession,
): Promise<void> {
  if (isMember) {
    await Person.updateMany({ organisationIds: _id }, { $addToSet: { roles: 'MEMBER' } }, { session })
    return
  }
  const people = await Person.find({ organisationIds: _id, roles: 'MEMBER' })
    .session(session)
    .lean<PersonRecord[]>()
  for (const person of people) await takeRoleOf(person, _id, session)
}

/** Takes the role MEMBER of a person that represents no member beside an organisation. */
export async function takeRoleOf(
  { _id, organisationIds }: PersonRecord,
  left: string,
  session: ClientSession,
): Promise<void> {
  const others = organisationIds.filter(id => id !== left)
  const isOfMember =
    others.length > 0 &&
    (await Organisation.exists({ _id: trusted({ $in: others }), isMember: true }).session(session))
  if (!isOfMember) await Person.updateOne({ _id }, { $pull: { roles: 'MEMBER' } }, { session })
}
