import { newId } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  decisionBeforeLast,
  evidenceMissing,
  legalFormUnknown,
  organisationNotFound,
  reasonMissing,
} from '../../errors.ts'
import { EssDecision, type EssDecisionRecord } from '../../models/ess-decision.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { changeComposition } from '../composition/change-composition.ts'
import { differenceOf, isNothing } from '../composition/counts.ts'
import { noStanding, standingsOf, withEss } from '../composition/standings-of.ts'
import { isEss } from '../composition/weight-of.ts'
import { atMost, notToCome } from '../directory/read-facts.ts'
import { writeOrganisation } from '../directory/write-organisation.ts'
import { checkEssBasis } from './check-ess-basis.ts'

export type NewDecision = Pick<EssDecisionRecord, 'organisationId' | 'basis' | 'decidedOn' | 'reason'> & {
  evidence?: string | null
}

/** Records a decision. Of a member, the composition changes with it, or it is refused. */
export async function recordEssBasis(told: NewDecision, context: Context): Promise<OrganisationRecord> {
  const { inTurn, now, transact, viewer, rules } = context
  const { organisationId, basis } = told
  const decision: EssDecisionRecord = {
    _id: newId(),
    ...read(told, now()),
    authorId: viewer.personId,
    at: now(),
  }
  const record: Parameters<typeof transact<OrganisationRecord>>[0] = async (session, emit) => {
    const organisation = await Organisation.findById(organisationId)
      .session(session)
      .lean<OrganisationRecord>()
    if (!organisation) throw organisationNotFound(organisationId, 'organisationId')
    if (basis !== 'NONE' && !organisation.legalForm) throw legalFormUnknown()
    checkEssBasis(basis, organisation.legalForm)
    await checkOrder(decision, session)

    const after = await writeOrganisation(organisation, { essBasis: basis }, session)
    await EssDecision.create([decision], { session })
    if (organisation.isMember) {
      const options = { session, emit, now: now(), measure: rules.essMeasure }
      await weighAnew(decision, options)
    }
    return after
  }
  return inTurn('composition', () => transact(record))
}

function read({ reason, evidence, ...told }: NewDecision, now: Date) {
  if (!reason.trim()) throw reasonMissing()
  const shown = evidence?.trim() || null
  if (told.basis === 'BY_CONDITIONS' && !shown) throw evidenceMissing()
  return {
    ...told,
    decidedOn: notToCome('decidedOn', told.decidedOn, now),
    reason: atMost(2_000, 'reason', reason.trim()),
    evidence: shown && atMost(2_000, 'evidence', shown),
  }
}

/** Decisions follow each other: what held on a day in the past is not decided behind a later one. */
async function checkOrder({ organisationId, decidedOn }: EssDecisionRecord, session: ClientSession) {
  const last = await EssDecision.findOne({ organisationId })
    .sort({ decidedOn: -1, _id: -1 })
    .session(session)
    .lean<EssDecisionRecord>()
  if (last && last.decidedOn > decidedOn) throw decisionBeforeLast(last.decidedOn)
}

/** Lets the member count as decided, from that day on, or from when it counts for what it does now. */
async function weighAnew(
  { organisationId, basis, decidedOn }: EssDecisionRecord,
  options: Parameters<typeof changeComposition>[1],
): Promise<void> {
  const standings = await standingsOf([organisationId], options.session)
  const { counts, since } = standings.get(organisationId) ?? noStanding
  const delta = differenceOf(counts, withEss(counts, isEss(basis)))
  if (isNothing(delta)) return
  const on = since && since > decidedOn ? since : decidedOn
  await changeComposition({ organisationId, cause: 'ESS_BASIS', on, delta }, options)
}
