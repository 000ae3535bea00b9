import type { PersonResolvers } from '../schema.generated.ts'

export const Person: PersonResolvers = {
  basketOrders: ({ id }, args, { loaders, self }) => {
    self.mustBe(id)
    return loaders.basketOrdersOfPerson(id, args)
  },
  basketSubscriptions: ({ id }, args, { loaders, self }) => {
    self.mustBe(id)
    return loaders.subscriptionsOfPerson(id, args)
  },
  bookings: ({ id }, args, { loaders, self }) => {
    self.mustBe(id)
    return loaders.bookingsOfPerson(id, args)
  },
  conciergeBalance: ({ id }, _, { loaders, self }) => {
    self.mustBe(id)
    return loaders.balanceOfPerson.load(id)
  },
  tariffRights: ({ id }, _, { loaders, self }) => {
    self.mustBe(id)
    return loaders.tariffRightsOf.load(id)
  },
}
