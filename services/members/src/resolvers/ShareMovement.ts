import type { ShareMovementResolvers } from '../schema.generated.ts'

export const ShareMovement: ShareMovementResolvers = {
  id: ({ _id }) => _id,
  register: async ({ registerId }, _, { loaders }) => (await loaders.shareRegister.load(registerId))!,
  author: ({ authorId }, _, { loaders }) => loaders.person.load(authorId),
}
