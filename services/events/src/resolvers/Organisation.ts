import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  events: ({ id }, args, { loaders }) => loaders.eventsOfOrganisation(id, args),
  eventsHeld: ({ id }, span, { loaders }) => loaders.eventsHeld(id, span),
}
