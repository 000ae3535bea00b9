import { trusted } from '@cluster/database'
import { Dues, openDues } from '../../models/dues.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import type { Means } from '../membership/step.ts'
import { takeStep } from '../membership/take-step.ts'

/** Makes a member active that is admitted and owes nothing: by rule, so nobody is the author. */
export async function activateIfSettled(
  organisationId: string,
  { on, isPaid }: { on: string; isPaid: boolean },
  means: Means,
): Promise<void> {
  const { session } = means
  const organisation = await Organisation.findById(organisationId).session(session).lean<OrganisationRecord>()
  if (organisation?.membership?.state !== 'ADMITTED') return
  const owes = await Dues.exists({ organisationId, state: trusted({ $in: openDues }) }).session(session)
  if (owes) return
  // Money may have come before the admission: the step cannot.
  const admittedOn = organisation.membership.on
  const day = admittedOn && admittedOn > on ? admittedOn : on
  const byRule = { ...means, authorId: null }
  if (isPaid) await takeStep({ organisationId, step: 'PAID', on: day }, byRule)
  await takeStep({ organisationId, step: 'ACTIVATED', on: day }, byRule)
}
