import { createCollections, type Migration } from '@cluster/database'
import { RegisteredOperation } from './models/registered-operation.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  { name: '002-registered-operations', run: () => createCollections([RegisteredOperation]) },
]
