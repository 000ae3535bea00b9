import { newId } from '@cluster/database'
import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import {
  indicatorMeasuredElsewhere,
  indicatorNotFound,
  invalidFigure,
  measuredInTheFuture,
  measuredOutsideAgreement,
} from '../../errors.ts'
import { Measurement, type MeasurementRecord } from '../../models/measurement.ts'
import { Partnership } from '../../models/partnership.ts'
import { findToChange } from './find-open-partnership.ts'
import { lastDayOf } from './last-day-of.ts'
import { largestFigure } from './read-objectives.ts'

export type Figure = Pick<MeasurementRecord, 'partnershipId' | 'indicatorId' | 'on' | 'value' | 'note'>

/** Notes a figure, also of a partnership that is over: the last ones come late. */
export async function recordMeasurement(
  { note, ...figure }: Figure,
  { viewer, now, transact }: Context,
): Promise<MeasurementRecord> {
  const { partnershipId, indicatorId, on, value } = figure
  if (Math.abs(value) > largestFigure) throw invalidFigure('value')
  if ((note ?? '').length > 500) throw invalidFigure('note')
  const today = dayOf(now())
  if (on > today) throw measuredInTheFuture(today)
  const measurement: MeasurementRecord = {
    _id: newId(),
    ...figure,
    note: note?.trim() || null,
    at: now(),
    authorId: viewer.personId,
  }
  return transact(async session => {
    const partnership = await findToChange(partnershipId, { session, field: 'partnershipId' })
    const indicator = partnership.objectives
      .flatMap(({ indicators }) => indicators)
      .find(({ _id }) => _id === indicatorId)
    if (!indicator) throw indicatorNotFound(indicatorId, 'indicatorId')
    if (indicator.source !== 'MEASURED') throw indicatorMeasuredElsewhere(indicator.source)
    const last = lastDayOf(partnership)
    if (on < partnership.startsOn || on > last) throw measuredOutsideAgreement(partnership.startsOn, last)
    // Whoever takes the indicator away meanwhile writes to the same row.
    await Partnership.updateOne({ _id: partnershipId }, { $inc: { figureCount: 1 } }, { session })
    await Measurement.create([measurement], { session })
    return measurement
  })
}
