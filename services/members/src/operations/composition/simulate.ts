import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { invalidVotes, organisationNotFound, stepNotPossible } from '../../errors.ts'
import { Cluster, type ClusterRecord, clusterId } from '../../models/cluster.ts'
import { type Counts, measures } from '../../models/composition-day.ts'
import type { EssBasis, LegalForm, OrganisationRecord } from '../../models/organisation.ts'
import { mostVotes, possibleFrom } from '../membership/transitions.ts'
import { capitalOf } from '../shares/capital-of.ts'
import { findShareCents } from '../shares/find-share-cents.ts'
import { addCounts, negated } from './counts.ts'
import { describeComposition } from './describe-composition.ts'
import { essBasisByForm } from './ess-basis-by-form.ts'
import { breaks, complies, defaultPercent } from './ess-rule.ts'
import { findCounts } from './find-composition.ts'
import { weightOf } from './weight-of.ts'

export interface SupposedMember {
  legalForm?: LegalForm | null
  essBasis?: EssBasis | null
  votes?: number | null
  capitalCents?: number | null
}

/** What would happen if an organisation like this were admitted today. Nothing is written. */
export async function simulateAdmission(supposed: SupposedMember, context: Context) {
  const { legalForm = null, essBasis, votes, capitalCents } = supposed
  if (votes != null && (votes < 1 || votes > mostVotes)) throw invalidVotes(mostVotes)
  const weight = weightOf({
    isMember: true,
    essBasis: essBasis ?? essBasisByForm(legalForm),
    votes: votes ?? 1,
    capitalCents: Math.max(capitalCents ?? 0, 0),
  })
  return simulate(weight, context)
}

/** What would happen if a member left today. Nothing is written. */
export async function simulateWithdrawal(organisationId: string, context: Context) {
  const organisation = await context.loaders.organisation.load(organisationId)
  if (!organisation) throw organisationNotFound(organisationId, 'organisationId')
  if (!organisation.isMember) throw notAMember(organisation)
  const capitalCents = await capitalOf(organisationId)
  const votes = organisation.membership?.votes ?? 1
  return simulate(negated(weightOf({ ...organisation, votes, capitalCents })), context)
}

async function simulate(delta: Counts, { now, rules }: Context) {
  const today = dayOf(now())
  const cluster = await Cluster.findById(clusterId).lean<ClusterRecord>()
  const rule = { measure: rules.essMeasure, percent: cluster?.statutoryEssShare ?? defaultPercent }
  const [was, shareCents] = await Promise.all([findCounts(today), findShareCents()])
  const will = addCounts(was, delta)
  return {
    before: describeComposition(was, { ...rule, shareCents }, today),
    after: describeComposition(will, { ...rule, shareCents }, today),
    permitted: !breaks(was[rule.measure], will[rule.measure], rule.percent),
    rules: measures.map(measure => ({
      measure,
      binding: measure === rule.measure,
      threshold: rule.percent,
      before: was[measure],
      after: will[measure],
      satisfied: complies(will[measure], rule.percent),
    })),
  }
}

const notAMember = ({ membership }: OrganisationRecord) => {
  const state = membership?.state ?? null
  return stepNotPossible('WITHDRAWN', state, possibleFrom(state))
}
