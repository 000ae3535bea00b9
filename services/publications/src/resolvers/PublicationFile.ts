import { mayEdit } from '../operations/workflow/find-editable.ts'
import type { PublicationFileResolvers } from '../schema.generated.ts'

export const PublicationFile: PublicationFileResolvers = {
  id: ({ _id }) => _id,
  url: ({ _id, state }, _, { publicUrl }) =>
    state === 'STORED' ? `${publicUrl}/publications/files/${_id}` : null,
  uploadUrl: async (file, _, { loaders, viewer, uploads, publicUrl }) => {
    if (file.state !== 'EXPECTED') return null
    const publication = await loaders.publication.load(file.publicationId)
    // Who reviews a draft sees what is to come, and does not send it.
    if (!publication || !mayEdit(viewer, publication)) return null
    return `${publicUrl}/publications/uploads/${uploads.tokenOf(file._id, file.expiresAt)}`
  },
}
