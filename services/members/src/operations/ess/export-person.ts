import { EssDecision, type EssDecisionRecord } from '../../models/ess-decision.ts'

/** The decisions that a person recorded. */
export async function exportFromEss(personId: string) {
  const decisions = await EssDecision.find({ authorId: personId })
    .sort({ _id: 1 })
    .lean<EssDecisionRecord[]>()
  return { essDecisions: decisions.map(({ _id: id, authorId: _, ...decision }) => ({ id, ...decision })) }
}
