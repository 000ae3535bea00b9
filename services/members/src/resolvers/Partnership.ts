import { dayOf } from '@cluster/time'
import { stateOn } from '../operations/partnerships/last-day-of.ts'
import type { PartnershipResolvers } from '../schema.generated.ts'

export const Partnership: PartnershipResolvers = {
  id: ({ _id }) => _id,
  organisation: ({ organisationId }, _, { loaders }) => loaders.organisation.load(organisationId),
  state: (partnership, _, { now }) => stateOn(partnership, dayOf(now())),
  agreement: ({ agreements }) => agreements.at(-1)!,
}
