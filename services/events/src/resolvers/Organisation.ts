import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  events: ({ id }, args, { loaders }) => loaders.eventsOfOrganisation(id, args),
  eventsHeld: ({ id }, span, { loaders, now }) => loaders.eventsHeld(id, span, now()),
}
