import type { ChairRecord } from '../../models/chair.ts'
import { Chair } from '../../models/chair.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const chair: NonNullable<QueryResolvers['chair']> = () =>
  Chair.findOne().sort({ _id: 1 }).lean<ChairRecord>()
