import { createCollections, type Migration, trusted } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { Assembly } from './models/assembly.ts'
import { Associate } from './models/associate.ts'
import { Ballot } from './models/ballot.ts'
import { BallotClosing } from './models/ballot-closing.ts'
import { BallotMark } from './models/ballot-mark.ts'
import { BallotTally } from './models/ballot-tally.ts'
import { makeBallotVotes } from './models/ballot-vote.ts'
import { Cluster } from './models/cluster.ts'
import { CompositionChange } from './models/composition-change.ts'
import { CompositionDay } from './models/composition-day.ts'
import { CompositionHead, headId } from './models/composition-head.ts'
import { Cooperative } from './models/cooperative.ts'
import { Deadline } from './models/deadline.ts'
import { Derogation } from './models/derogation.ts'
import { Dues } from './models/dues.ts'
import { DuesPayment } from './models/dues-payment.ts'
import { Elector } from './models/elector.ts'
import { EssDecision } from './models/ess-decision.ts'
import { Measurement } from './models/measurement.ts'
import { MembershipEntry } from './models/membership-entry.ts'
import { Organisation } from './models/organisation.ts'
import { Partnership } from './models/partnership.ts'
import { Person } from './models/person.ts'
import { Round } from './models/round.ts'
import { ShareHolding } from './models/share-holding.ts'
import { ShareMovement } from './models/share-movement.ts'
import { ShareRegister } from './models/share-register.ts'
import { indexDirectory } from './operations/directory/index-directory.ts'
import { takeOverMembers } from './operations/membership/take-over-members.ts'
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
    name: '010-membership',
    run: async () => {
      await createCollections([MembershipEntry, Dues, DuesPayment, Derogation])
      for (const model of [Organisation, Person, CompositionChange]) await model.createIndexes()
      await Organisation.updateMany(
        { membership: trusted({ $ne: null }), 'membership.number': trusted({ $exists: false }) },
        { 'membership.votes': 1, 'membership.number': 0, 'membership.on': null },
      )
      await Organisation.updateMany(
        { 'membership.state': 'APPLIED', appliedAt: null },
        { appliedAt: new Date() },
      )
      await takeOverMembers(new Date())
    },
  },
  {
    name: '020-shares',
    run: async () => {
      await createCollections([ShareHolding, ShareMovement, ShareRegister])
      // What staff were answered about a holder, to erase who it is.
      const { collection } = answersOf('members')
      await collection.createIndex({ 'results.value.holder.id': 1 }, { sparse: true })
      await collection.createIndex({ 'results.value.entries.holder.id': 1 }, { sparse: true })
    },
  },
  { name: '021-cooperative', run: () => createCollections([Associate, Cooperative]) },
  {
    name: '060-deadline-recipients',
    run: async () => {
      await createCollections([Deadline, Person, Round])
      await Deadline.collection.updateMany({ changedIn: { $exists: false } }, [
        { $set: { changedIn: '$revision', changedAt: '$$NOW' } },
      ])
    },
  },
  {
    name: '030-assemblies',
    run: async () => {
      await createCollections([Assembly, Elector, Ballot, BallotClosing, BallotMark, BallotTally])
      await makeBallotVotes()
    },
  },
  { name: '040-partnerships', run: () => createCollections([Partnership, Measurement]) },
  { name: '050-directory', run: indexDirectory },
  { name: '051-ess-decisions', run: () => createCollections([EssDecision]) },
]
