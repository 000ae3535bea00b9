import { createCollections, type Migration, trusted } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { Assembly } from './models/assembly.ts'
import { Ballot } from './models/ballot.ts'
import { BallotClosing } from './models/ballot-closing.ts'
import { BallotMark } from './models/ballot-mark.ts'
import { BallotTally } from './models/ballot-tally.ts'
import { makeBallotVotes } from './models/ballot-vote.ts'
import { Cluster } from './models/cluster.ts'
import { CompositionChange } from './models/composition-change.ts'
import { CompositionDay } from './models/composition-day.ts'
import { CompositionHead, headId } from './models/composition-head.ts'
import { Deadline } from './models/deadline.ts'
import { Elector } from './models/elector.ts'
import { Organisation } from './models/organisation.ts'
import { Person } from './models/person.ts'
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
  {
    name: '030-assemblies',
    run: async () => {
      await createCollections([Assembly, Elector, Ballot, BallotClosing, BallotMark, BallotTally])
      await makeBallotVotes()
    },
  },
]
