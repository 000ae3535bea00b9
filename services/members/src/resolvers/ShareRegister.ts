import { findHolding } from '../operations/shares/find-holding.ts'
import type { ShareRegisterResolvers } from '../schema.generated.ts'

export const ShareRegister: ShareRegisterResolvers = {
  id: ({ _id }) => _id,
  capitalCents: ({ subscribed, nominalCents }) => subscribed * nominalCents,
  holdings: ({ _id }, args, { loaders }) => loaders.holdingsOfRegister(_id, args),
  movements: ({ _id }, args, { loaders }) => loaders.movementsOfRegister(_id, args),
  holding: ({ _id }, args, context) => findHolding(_id, args, context),
}
