import type { RegistrationResolvers } from '../schema.generated.ts'

export const Registration: RegistrationResolvers = {
  id: ({ _id }) => _id,
  person: ({ personId }) => ({ id: personId }),
  occurrence: async ({ occurrenceId }, _, { loaders }) => (await loaders.occurrence.load(occurrenceId))!,
}
