import { createCollections, type Migration } from '@cluster/database'
import { Service } from './models/service.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  { name: '001-collections-and-indexes', run: () => createCollections([Service]) },
]
