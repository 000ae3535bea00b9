import { Measurement, type MeasurementRecord } from '../../models/measurement.ts'

/** The figures that a person noted. */
export async function exportMeasurements(personId: string): Promise<object[]> {
  const found = await Measurement.find({ authorId: personId }).sort({ _id: 1 }).lean<MeasurementRecord[]>()
  return found.map(({ _id: id, authorId: _, ...figure }) => ({ id, ...figure }))
}
