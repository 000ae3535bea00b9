import type { EventResolvers } from '../schema.generated.ts'

export const Event: EventResolvers = {
  publications: ({ id }, args, { loaders }) => loaders.publicationsOfEvent(id, args),
}
