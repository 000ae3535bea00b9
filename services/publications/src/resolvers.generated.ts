// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { AccessRequest } from './resolvers/AccessRequest.ts'
import { Author } from './resolvers/Author.ts'
import { Chair } from './resolvers/Chair.ts'
import { CoAuthorNetwork } from './resolvers/CoAuthorNetwork.ts'
import { Event } from './resolvers/Event.ts'
import { FacetCount } from './resolvers/FacetCount.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { ProjectStage } from './resolvers/ProjectStage.ts'
import { Publication } from './resolvers/Publication.ts'
import { PublicationConnection } from './resolvers/PublicationConnection.ts'
import { PublicationFile } from './resolvers/PublicationFile.ts'
import { PublicationsOverTime } from './resolvers/PublicationsOverTime.ts'
import { ResearchProject } from './resolvers/ResearchProject.ts'
import { accessRequests } from './resolvers/Query/accessRequests.ts'
import { chair } from './resolvers/Query/chair.ts'
import { coAuthorNetwork } from './resolvers/Query/coAuthorNetwork.ts'
import { publication } from './resolvers/Query/publication.ts'
import { publicationByDoi } from './resolvers/Query/publicationByDoi.ts'
import { publications } from './resolvers/Query/publications.ts'
import { publicationsOverTime } from './resolvers/Query/publicationsOverTime.ts'
import { researchProject } from './resolvers/Query/researchProject.ts'
import { researchProjects } from './resolvers/Query/researchProjects.ts'
import { addPublicationFile } from './resolvers/Mutation/addPublicationFile.ts'
import { answerAccessRequest } from './resolvers/Mutation/answerAccessRequest.ts'
import { approvePublication } from './resolvers/Mutation/approvePublication.ts'
import { createPublication } from './resolvers/Mutation/createPublication.ts'
import { createPublicationVersion } from './resolvers/Mutation/createPublicationVersion.ts'
import { editPublication } from './resolvers/Mutation/editPublication.ts'
import { eraseFromPublications } from './resolvers/Mutation/eraseFromPublications.ts'
import { liftEmbargo } from './resolvers/Mutation/liftEmbargo.ts'
import { publishPublication } from './resolvers/Mutation/publishPublication.ts'
import { removePublicationFile } from './resolvers/Mutation/removePublicationFile.ts'
import { requestAccess } from './resolvers/Mutation/requestAccess.ts'
import { returnPublication } from './resolvers/Mutation/returnPublication.ts'
import { submitPublication } from './resolvers/Mutation/submitPublication.ts'
import { withdrawPublication } from './resolvers/Mutation/withdrawPublication.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    accessRequests,
    chair,
    coAuthorNetwork,
    publication,
    publicationByDoi,
    publications,
    publicationsOverTime,
    researchProject,
    researchProjects,
  },
  Mutation: {
    addPublicationFile,
    answerAccessRequest,
    approvePublication,
    createPublication,
    createPublicationVersion,
    editPublication,
    eraseFromPublications,
    liftEmbargo,
    publishPublication,
    removePublicationFile,
    requestAccess,
    returnPublication,
    submitPublication,
    withdrawPublication,
  },
  AccessRequest,
  Author,
  Chair,
  CoAuthorNetwork,
  Event,
  FacetCount,
  PersonalData,
  ProjectStage,
  Publication,
  PublicationConnection,
  PublicationFile,
  PublicationsOverTime,
  ResearchProject,
}
