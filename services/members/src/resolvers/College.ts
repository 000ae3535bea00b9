import { inLocale } from '@cluster/subgraph'
import { percentOf } from '../operations/cooperative/weights.ts'
import type { CollegeResolvers } from '../schema.generated.ts'

export const College: CollegeResolvers = {
  name: ({ name }, { locale }) => inLocale(name, locale),
  weightPercent: ({ weight }) => percentOf(weight),
}
