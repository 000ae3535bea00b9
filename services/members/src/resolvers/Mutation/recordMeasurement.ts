import { recordMeasurement as record } from '../../operations/partnerships/record-measurement.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordMeasurement: NonNullable<MutationResolvers['recordMeasurement']> = (
  _,
  { input: { note = null, ...figure } },
  context,
) => record({ ...figure, note }, context)
