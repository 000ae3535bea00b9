import { inLocale } from '@cluster/subgraph'
import type { HoursExceptionResolvers } from '../schema.generated.ts'

export const HoursException: HoursExceptionResolvers = {
  reason: ({ reason }, { locale }) => reason && inLocale(reason, locale),
}
