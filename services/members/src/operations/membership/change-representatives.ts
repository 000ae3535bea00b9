import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { organisationNotFound, personMissing, personNotFound } from '../../errors.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { blindToCase, Person, type PersonRecord } from '../../models/person.ts'
import { changeRecipients } from '../deadlines/change-recipients.ts'
import { takeRoleOf } from './set-roles.ts'

export interface Representative {
  organisationId: string
  personId?: string | null
  email?: string | null
}

/** Lets a person act for an organisation; for a member with the role of one. Doing it again changes nothing. */
export async function addRepresentative(told: Representative, context: Context): Promise<OrganisationRecord> {
  return change(told, context, async (organisation, { _id }, session) => {
    const roles = organisation.isMember ? { roles: 'MEMBER' } : {}
    await Person.updateOne(
      { _id },
      { $addToSet: { organisationIds: organisation._id, ...roles } },
      { session },
    )
  })
}

/** Lets a person act for an organisation no longer. Doing it again changes nothing. */
export async function removeRepresentative(
  told: Representative,
  context: Context,
): Promise<OrganisationRecord> {
  return change(told, context, async (organisation, person, session) => {
    const { _id, organisationIds } = person
    if (!organisationIds.includes(organisation._id)) return
    await Person.updateOne({ _id }, { $pull: { organisationIds: organisation._id } }, { session })
    await takeRoleOf(person, organisation._id, session)
  })
}

async function change(
  { organisationId, personId, email }: Representative,
  { self, transact }: Context,
  work: (organisation: OrganisationRecord, person: PersonRecord, session: ClientSession) => Promise<void>,
): Promise<OrganisationRecord> {
  self.mustBe(undefined, { organisationId })
  if (Boolean(personId) === Boolean(email)) throw personMissing()
  return transact(async (session, emit) => {
    const organisation = await Organisation.findById(organisationId)
      .session(session)
      .lean<OrganisationRecord>()
    if (!organisation) throw organisationNotFound(organisationId, 'organisationId')
    const person = personId
      ? await Person.findById(personId).session(session).lean<PersonRecord>()
      : await Person.findOne({ email }).collation(blindToCase).session(session).lean<PersonRecord>()
    if (!person) throw personNotFound((personId ?? email)!, personId ? 'personId' : 'email')
    await work(organisation, person, session)
    await changeRecipients(organisationId, { session, emit })
    return organisation
  })
}
