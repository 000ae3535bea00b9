import type { Emit } from '@cluster/jobs'
import { addDays, addYears, dayOf, endOfDay } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import type { Context, Rules } from '../../context.ts'
import { endBeforeStart, notAccredited, notEss, organisationNotFound } from '../../errors.ts'
import {
  type EsusAccreditationRecord,
  Organisation,
  type OrganisationRecord,
} from '../../models/organisation.ts'
import { isEss } from '../composition/weight-of.ts'
import { endDeadline } from '../deadlines/end-deadline.ts'
import { setDeadline } from '../deadlines/set-deadline.ts'
import { atMost, notToCome } from '../directory/read-facts.ts'
import { writeOrganisation } from '../directory/write-organisation.ts'

export type NewAccreditation = Pick<EsusAccreditationRecord, 'accreditedOn' | 'byRight' | 'reference'> & {
  organisationId: string
  endsOn?: string | null
}

/** Records an accreditation in place of the one before, and lets people be reminded of its end. */
export async function recordEsusAccreditation(
  { organisationId, accreditedOn, endsOn: given, byRight, reference: told }: NewAccreditation,
  { now, transact, rules }: Context,
): Promise<OrganisationRecord> {
  const today = dayOf(now())
  notToCome('accreditedOn', accreditedOn, now())
  const reference = atMost(200, 'reference', told.trim())
  return transact(async (session, emit) => {
    const organisation = await find(organisationId, session)
    if (!isEss(organisation.essBasis)) throw notEss()
    const endsOn = given ?? usualEnd(accreditedOn, organisation.foundedOn, rules.esus)
    if (endsOn < accreditedOn) throw endBeforeStart()

    const esus = { accreditedOn, endsOn, byRight, reference, revokedOn: null }
    await remind(organisationId, endsOn < today ? null : endsOn, { session, emit })
    return writeOrganisation(organisation, { esus }, session)
  })
}

/** Ends an accreditation before its time. */
export async function revokeEsusAccreditation(
  { organisationId, revokedOn }: { organisationId: string; revokedOn: string },
  { now, transact }: Context,
): Promise<OrganisationRecord> {
  notToCome('revokedOn', revokedOn, now())
  return transact(async (session, emit) => {
    const organisation = await find(organisationId, session)
    const { esus } = organisation
    if (!esus || !isInForce(esus, revokedOn < esus.accreditedOn ? esus.accreditedOn : revokedOn)) {
      throw notAccredited()
    }
    if (revokedOn < esus.accreditedOn) throw endBeforeStart('revokedOn')
    await remind(organisationId, null, { session, emit })
    return writeOrganisation(organisation, { esus: { ...esus, revokedOn } }, session)
  })
}

export function isInForce(
  { accreditedOn, endsOn, revokedOn }: EsusAccreditationRecord,
  day: string,
): boolean {
  return accreditedOn <= day && day <= endsOn && (revokedOn === null || day < revokedOn)
}

/** The day before the same day some years later: fewer years for an organisation that was young then. */
function usualEnd(
  accreditedOn: string,
  foundedOn: string | null,
  { years, yearsWhenYoung, youngUnderYears }: Rules['esus'],
): string {
  const isYoung = foundedOn !== null && accreditedOn < addYears(foundedOn, youngUnderYears)
  return addDays(addYears(accreditedOn, isYoung ? yearsWhenYoung : years), -1)
}

async function find(id: string, session: ClientSession): Promise<OrganisationRecord> {
  const organisation = await Organisation.findById(id).session(session).lean<OrganisationRecord>()
  if (!organisation) throw organisationNotFound(id, 'organisationId')
  return organisation
}

/** Of the last day, or not any more. */
function remind(
  organisationId: string,
  day: string | null,
  means: { session: ClientSession; emit: Emit },
): Promise<void> {
  const about = { kind: 'ESUS_ENDING', subjectId: organisationId } as const
  return day
    ? setDeadline({ ...about, organisationId, at: endOfDay(day) }, means)
    : endDeadline({ ...about, state: 'CALLED_OFF' }, means)
}
