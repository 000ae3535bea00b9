import type { CheckInResolvers } from '../schema.generated.ts'

export const CheckIn: CheckInResolvers = {
  registration: async ({ registration }, _, { loaders }) =>
    (await loaders.registration.load(registration._id))!,
}
