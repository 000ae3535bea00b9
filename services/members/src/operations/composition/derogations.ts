import { newId } from '@cluster/database'
import type { Emit } from '@cluster/jobs'
import { endOfDay } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import { Derogation, type DerogationRecord } from '../../models/derogation.ts'
import { endDeadline } from '../deadlines/end-deadline.ts'
import { setDeadline } from '../deadlines/set-deadline.ts'
import type { Changed } from './change.ts'
import { complies } from './ess-rule.ts'

interface Means {
  session: ClientSession
  emit: Emit
}

export interface GrantedDerogation {
  organisationId: string
  authorId: string | null
  reason: string
  deadline: string
}

/** Records that a step was let pass although it breaks the rule, and lets its author be reminded of the deadline. */
export async function recordDerogation(
  granted: GrantedDerogation,
  { rule, broken, after }: Changed,
  { now, ...means }: Means & { now: Date },
): Promise<void> {
  if (!broken) return
  // Where the rule is broken on days of the past only, the cluster is in line again already.
  const isOpen = !complies(after[rule.measure], rule.percent)
  const derogation: DerogationRecord = {
    _id: newId(),
    ...granted,
    on: broken.day,
    at: now,
    measure: rule.measure,
    threshold: rule.percent,
    before: broken.before,
    after: broken.after,
    state: isOpen ? 'OPEN' : 'MET',
    metOn: isOpen ? null : broken.day,
  }
  await Derogation.create([derogation], { session: means.session })
  if (!isOpen) return
  const { _id, authorId, deadline } = derogation
  await setDeadline(
    {
      kind: 'DEROGATION_ENDING',
      subjectId: _id,
      at: endOfDay(deadline),
      personIds: authorId ? [authorId] : [],
    },
    means,
  )
}

/** Ends all derogations that are open: the rule holds again. */
export async function meetDerogations(day: string, { session, emit }: Means): Promise<void> {
  const open = await Derogation.find({ state: 'OPEN' }).session(session).lean<DerogationRecord[]>()
  for (const { _id } of open) {
    await Derogation.updateOne({ _id }, { state: 'MET', metOn: day }, { session })
    await endDeadline({ kind: 'DEROGATION_ENDING', subjectId: _id, state: 'MET' }, { session, emit })
  }
}
