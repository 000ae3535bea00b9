import type { DuesResolvers } from '../schema.generated.ts'

export const Dues: DuesResolvers = {
  id: ({ _id }) => _id,
  organisation: ({ organisationId }, _, { loaders }) => loaders.organisation.load(organisationId),
  payments: ({ _id }, args, { loaders }) => loaders.paymentsOfDues(_id, args),
}
