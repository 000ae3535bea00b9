import { trusted } from '@cluster/database'
import { forbidden } from '@cluster/viewer'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { applicationPending, organisationMissing, personNotFound } from '../../errors.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { Person, type PersonRecord } from '../../models/person.ts'
import { addOrganisation, type NewOrganisation, readOrganisation } from './new-organisation.ts'
import { readText } from './read-step.ts'
import { meansOf } from './step-by-mutation.ts'
import { takeStep } from './take-step.ts'

export interface Application {
  organisationId?: string | null
  organisation?: NewOrganisation | null
  message?: string | null
}

/**
 * Applies in the name of an organisation that is known here, or of one that is put down with it and that the person
 * who asks represents from then on.
 */
export async function applyForMembership(
  { organisationId, organisation, message }: Application,
  context: Context,
): Promise<OrganisationRecord> {
  if (Boolean(organisationId) === Boolean(organisation)) throw organisationMissing()
  const founded = organisation ? readOrganisation(organisation) : null
  const reason = readText(message, 'message')
  return context.transact(async (session, emit) => {
    if (organisationId) await checkRepresents(organisationId, context, session)
    if (founded) {
      await addOrganisation(founded, session)
      await represent(founded._id, context, session)
    }
    const id = organisationId ?? founded!._id
    const means = meansOf(context, { session, emit })
    return (await takeStep({ organisationId: id, step: 'APPLIED', reason }, means)).organisation
  })
}

/** As it stands now: a token knows only what was so when it was given. */
async function checkRepresents(id: string, { viewer }: Context, session: ClientSession): Promise<void> {
  if (viewer.has('STAFF')) return
  const represents = await Person.exists({ _id: viewer.personId!, organisationIds: id }).session(session)
  if (!represents) throw forbidden('the role STAFF, or to represent the organisation')
}

/** Who is not staff can put down one organisation after the other, not many at once. */
async function represent(id: string, { viewer }: Context, session: ClientSession): Promise<void> {
  if (viewer.has('STAFF')) return
  const personId = viewer.personId!
  const person = await Person.findOneAndUpdate(
    { _id: personId },
    { $addToSet: { organisationIds: id } },
    { session },
  ).lean<PersonRecord>()
  if (!person) throw personNotFound(personId)
  const isPending = await Organisation.exists({
    _id: trusted({ $in: person.organisationIds }),
    'membership.state': 'APPLIED',
  }).session(session)
  if (isPending) throw applicationPending()
}
