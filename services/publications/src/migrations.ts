import { createCollections, type Migration } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { AccessRequest } from './models/access-request.ts'
import { Catalogue } from './models/catalogue.ts'
import { Chair } from './models/chair.ts'
import { FileText } from './models/file-text.ts'
import { FileWork } from './models/file-work.ts'
import { IndexWork } from './models/index-work.ts'
import { PlannedLift } from './models/planned-lift.ts'
import { Publication } from './models/publication.ts'
import { PublicationFile } from './models/publication-file.ts'
import { ResearchProject } from './models/research-project.ts'
import { SearchEntry } from './models/search-entry.ts'
import { SearchPosting } from './models/search-posting.ts'
import { SearchWord } from './models/search-word.ts'
import { openCatalogue, openIndex } from './operations/catalogue/change-catalogue.ts'
import { completePublications } from './operations/catalogue/complete-publications.ts'
import { createContents } from './operations/files/contents.ts'
import { outbox } from './outbox.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  { name: '001-collections-and-indexes', run: () => createCollections([Publication, ResearchProject]) },
  {
    name: '002-facts-and-answers',
    run: () => createCollections([outbox.facts, answersOf('publications')]),
  },
  {
    name: '003-versions-and-access',
    run: async () => {
      await createCollections([Catalogue, IndexWork])
      await openCatalogue()
      await openIndex()
      await completePublications()
      await createCollections([Publication, ResearchProject, Chair, AccessRequest, PlannedLift])
    },
  },
  {
    name: '004-files',
    run: async () => {
      await createCollections([PublicationFile, FileWork, FileText])
      await createContents()
    },
  },
  { name: '005-search', run: () => createCollections([Publication, SearchPosting, SearchEntry, SearchWord]) },
  { name: '006-harvesting-and-feeds', run: () => createCollections([Publication]) },
]
