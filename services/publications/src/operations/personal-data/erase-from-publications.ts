import { answersOf } from '@cluster/subgraph/answers'
import type { Context } from '../../context.ts'
import { AccessRequest } from '../../models/access-request.ts'
import { Publication } from '../../models/publication.ts'
import { PublicationFile } from '../../models/publication-file.ts'
import { ResearchProject } from '../../models/research-project.ts'

/** What says of a person what it had to do with a publication. */
const roles = ['createdById', 'submittedById', 'reviewedById'] as const

/**
 * Takes away all that leads to a person. A title page is a historical record: its names stay, and with them an ORCID iD,
 * which the author made public.
 */
export async function eraseFromPublications(personId: string, { transact }: Context): Promise<boolean> {
  return transact(async session => {
    await Publication.updateMany(
      { 'authors.personId': personId },
      { $set: { 'authors.$[its].personId': null } },
      { arrayFilters: [{ 'its.personId': personId }], session },
    )
    for (const role of roles)
      await Publication.updateMany({ [role]: personId }, { [role]: null }, { session })
    await ResearchProject.updateMany(
      { 'team.personId': personId },
      { $set: { 'team.$[its].personId': null } },
      { arrayFilters: [{ 'its.personId': personId }], session },
    )
    await PublicationFile.updateMany({ uploadedById: personId }, { uploadedById: null }, { session })
    await AccessRequest.deleteMany({ personId }, { session })
    await AccessRequest.updateMany({ answeredById: personId }, { answeredById: null }, { session })
    await answersOf('publications').collection.deleteMany({ personId }, { session })
    return true
  })
}
