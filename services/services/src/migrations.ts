import { createCollections, type Migration } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { Service } from './models/service.ts'
import { outbox } from './outbox.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  { name: '001-collections-and-indexes', run: () => createCollections([Service]) },
  {
    name: '002-facts-and-answers',
    run: () => createCollections([outbox.facts, answersOf('services')]),
  },
]
