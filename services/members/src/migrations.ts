import { createCollections, type Migration, trusted } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { Cluster } from './models/cluster.ts'
import { CompositionChange } from './models/composition-change.ts'
import { CompositionDay } from './models/composition-day.ts'
import { CompositionHead, headId } from './models/composition-head.ts'
import { Deadline } from './models/deadline.ts'
import { EssDecision } from './models/ess-decision.ts'
import { Organisation } from './models/organisation.ts'
import { Person } from './models/person.ts'
import { indexDirectory } from './operations/directory/index-directory.ts'
import { outbox } from './outbox.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  {
    name: '001-collections-and-indexes',
    run: () => createCollections([Cluster, Organisation, Person]),
  },
  {
    name: '002-roles-and-mail-addresses',
    run: async () => {
      await Person.createIndexes()
      await Person.updateMany({ roles: trusted({ $exists: false }) }, { roles: ['RESIDENT'] })
    },
  },
  { name: '003-facts-and-answers', run: () => createCollections([outbox.facts, answersOf('members')]) },
  {
    name: '004-composition',
    run: async () => {
      await createCollections([CompositionChange, CompositionDay, CompositionHead])
      await CompositionHead.updateOne({ _id: headId }, { $setOnInsert: { number: 0 } }, { upsert: true })
    },
  },
  { name: '005-deadlines', run: () => createCollections([Deadline]) },
  { name: '050-directory', run: indexDirectory },
  { name: '051-ess-decisions', run: () => createCollections([EssDecision]) },
]
