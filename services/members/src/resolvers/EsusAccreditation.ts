import { dayOf } from '@cluster/time'
import { isInForce } from '../operations/ess/esus-accreditation.ts'
import type { EsusAccreditationResolvers } from '../schema.generated.ts'

export const EsusAccreditation: EsusAccreditationResolvers = {
  isInForce: (accreditation, { asOf }, { now }) => isInForce(accreditation, asOf ?? dayOf(now())),
}
