import type { ShareHoldingResolvers } from '../schema.generated.ts'

export const ShareHolding: ShareHoldingResolvers = {
  register: async ({ registerId }, _, { loaders }) => (await loaders.shareRegister.load(registerId))!,
  capitalCents: async ({ registerId, subscribed }, _, { loaders }) =>
    subscribed * (await loaders.shareRegister.load(registerId))!.nominalCents,
  movements: ({ registerId, holder }, args, { loaders }) =>
    loaders.movementsOfHolder(holder.id, { ...args, registerId }),
}
