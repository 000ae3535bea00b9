import { isDeepStrictEqual } from 'node:util'
import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { indicatorHasFigures, partnershipChanged } from '../../errors.ts'
import { Measurement } from '../../models/measurement.ts'
import { type ObjectiveRecord, Partnership, type PartnershipRecord } from '../../models/partnership.ts'
import { findOpenPartnership } from './find-open-partnership.ts'
import { type GivenObjective, readObjectives } from './read-objectives.ts'

/** What a partnership wants to reach, anew. */
export async function setObjectives(
  {
    partnershipId,
    revision,
    objectives: given,
  }: { partnershipId: string; revision: number; objectives: GivenObjective[] },
  { transact }: Context,
): Promise<PartnershipRecord> {
  return transact(async session => {
    const partnership = await findOpenPartnership(partnershipId, { session, field: 'partnershipId' })
    if (partnership.revision !== revision) throw partnershipChanged(partnership.revision)
    const objectives = readObjectives(given, partnership.objectives)
    await checkFiguresStay(partnership.objectives, objectives, session)
    const changed = { objectives, revision: revision + 1 }
    // A figure that is noted meanwhile writes to the same row, so one of the two sees what the other did.
    await Partnership.updateOne({ _id: partnershipId }, changed, { session })
    return { ...partnership, ...changed }
  })
}

async function checkFiguresStay(
  before: readonly ObjectiveRecord[],
  after: readonly ObjectiveRecord[],
  session: ClientSession,
): Promise<void> {
  const indicatorsOf = (objectives: readonly ObjectiveRecord[]) => objectives.flatMap(one => one.indicators)
  const kept = new Map(indicatorsOf(after).map(indicator => [indicator._id, indicator]))
  const changed = indicatorsOf(before).filter(({ _id, unit, source }) => {
    const now = kept.get(_id)
    return !now || now.source !== source || !isDeepStrictEqual({ ...now.unit }, { ...unit })
  })
  if (changed.length === 0) return
  const ids = changed.map(({ _id }) => _id)
  const figure = await Measurement.findOne({ indicatorId: trusted({ $in: ids }) })
    .session(session)
    .lean()
  if (figure) throw indicatorHasFigures(figure.indicatorId)
}
