import type { OrderCycleRecord } from '../models/order-cycle.ts'
import type { OrderCycleResolvers } from '../schema.generated.ts'

const fileOf = ({ _id }: OrderCycleRecord, name: string) => `/concierge/order-cycles/${_id}/${name}`

export const OrderCycle: OrderCycleResolvers = {
  id: ({ _id }) => _id,
  provider: ({ providerId }) => ({ id: providerId }),
  servicePoint: ({ servicePointId }, _, { loaders }) => loaders.servicePoint.load(servicePointId),
  totals: ({ status, totals, providerId }, _, { self }) => {
    self.mustBe(undefined, { organisationId: providerId })
    return ['CLOSED', 'DELIVERED'].includes(status) ? totals : null
  },
  totalsUrl: (cycle, _, { self }) => {
    self.mustBe(undefined, { organisationId: cycle.providerId })
    return fileOf(cycle, 'totals')
  },
  pickListUrl: async (cycle, _, { self, loaders }) => {
    const place = await loaders.servicePoint.load(cycle.servicePointId)
    self.mustBe(undefined, { organisationId: place?.organisationId })
    return fileOf(cycle, 'pick-list')
  },
  orders: ({ _id, providerId }, args, { self, loaders }) => {
    self.mustBe(undefined, { organisationId: providerId })
    return loaders.ordersOfCycle(_id, args)
  },
}
