import { economicModel as model } from '../../operations/model/economic-model.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const economicModel: NonNullable<QueryResolvers['economicModel']> = (_, days) => model(days)
