import { newId } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { Assembly, type AssemblyCollegeRecord, type AssemblyRecord } from '../src/models/assembly.ts'
import { Ballot, type BallotRecord } from '../src/models/ballot.ts'
import { BallotClosing } from '../src/models/ballot-closing.ts'
import { BallotMark } from '../src/models/ballot-mark.ts'
import { BallotTally } from '../src/models/ballot-tally.ts'
import { BallotVote } from '../src/models/ballot-vote.ts'
import { Deadline } from '../src/models/deadline.ts'
import { Elector, type ElectorRecord } from '../src/models/elector.ts'
import { Organisation } from '../src/models/organisation.ts'
import { Person } from '../src/models/person.ts'
import { choicesOfResolution } from '../src/operations/assemblies/choices.ts'
import { outbox } from '../src/outbox.ts'

const cleared = [Assembly, Ballot, BallotClosing, BallotMark, BallotTally, BallotVote, Deadline, Elector]
/** What tests of assemblies begin without; past the models, since some are only appended to. */
export const emptied = [...cleared, Organisation, Person, outbox.facts, answersOf('members')].map(
  ({ collection }) => ({ deleteMany: () => collection.deleteMany({}) }),
)

export const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)

/** Who acts for an organisation as its member. */
export const memberOf = (...organisationIds: string[]): Claims => ({
  ...viewers.MEMBER,
  personId: `person-of-${organisationIds[0]}`,
  organisationIds,
})

export const resident = (personId: string): Claims => ({ ...viewers.RESIDENT, personId })

export const equalColleges = (...ids: string[]): AssemblyCollegeRecord[] =>
  ids.map(id => ({
    id,
    name: { fr: `Collège ${id}`, en: `College ${id}` },
    weightHundredths: 10_000 / ids.length,
  }))

/** An assembly that is held now, with a resolution and an election on its agenda, or what is given. */
export async function openAssembly(given: Partial<AssemblyRecord> = {}): Promise<AssemblyRecord> {
  const _id = given._id ?? newId()
  const assembly: AssemblyRecord = {
    _id,
    bodyId: 'cluster',
    title: { fr: 'Assemblée fictive', en: 'Fictitious assembly' },
    heldAt: inHours(-1),
    place: 'Salle imaginaire',
    state: 'OPEN',
    agenda: [
      { _id: `${_id}-news`, title: { fr: 'Nouvelles' }, kind: 'INFORMATION', majority: null },
      { _id: `${_id}-budget`, title: { fr: 'Budget fictif' }, kind: 'RESOLUTION', majority: 'SIMPLE' },
      { _id: `${_id}-board`, title: { fr: 'Présidence fictive' }, kind: 'ELECTION', majority: 'SIMPLE' },
    ],
    noticeDays: 15,
    quorumPercent: 0,
    collegeQuorums: [],
    proxyLimit: 2,
    colleges: [],
    convenedAt: inHours(-400),
    openedAt: inHours(-1),
    closedAt: null,
    ballots: 0,
    rollRevision: 0,
    ...given,
  }
  await Assembly.create(assembly)
  return assembly
}

/** Electors of an assembly, organisations that are there unless it is said otherwise. */
export async function electors(
  { _id: assemblyId }: AssemblyRecord,
  ids: readonly string[],
  given: Partial<ElectorRecord> = {},
): Promise<void> {
  const isPresent = given.isPresent ?? true
  await Elector.insertMany(
    ids.map(electorId => ({
      _id: newId(),
      assemblyId,
      electorId,
      kind: 'ORGANISATION',
      collegeId: null,
      isPresent,
      arrivedAt: isPresent ? new Date() : null,
      proxy: null,
      proxiesHeld: 0,
      ...given,
    })),
  )
}

export const named = (count: number, prefix = 'org'): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}-${n}`)

/** A ballot on the budget that is open for an hour, or what is given. */
export async function openBallot(
  { _id: assemblyId }: AssemblyRecord,
  given: Partial<BallotRecord> = {},
): Promise<BallotRecord> {
  const all = await Elector.find({ assemblyId }).lean<ElectorRecord[]>()
  const ballot: BallotRecord = {
    _id: newId(),
    assemblyId,
    agendaItemId: `${assemblyId}-budget`,
    number: 1,
    kind: 'RESOLUTION',
    majority: 'SIMPLE',
    isSecret: false,
    choices: choicesOfResolution,
    state: 'OPEN',
    openedAt: new Date(),
    closesAt: inHours(1),
    closedAt: null,
    rollCounts: [...new Set(all.map(({ collegeId }) => collegeId))].map(collegeId => {
      const own = all.filter(elector => elector.collegeId === collegeId)
      const present = own.filter(({ isPresent }) => isPresent).length
      return { collegeId, electors: own.length, present, represented: 0, needed: 0 }
    }),
    voted: 0,
    ...given,
  }
  await Ballot.create(ballot)
  await Assembly.updateOne({ _id: assemblyId }, { ballots: ballot.number })
  return ballot
}

export const codesOf = (answers: { errors?: { extensions: { code: string } }[] }[]): string[] =>
  answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))

/** What other services were told, in order. */
export async function toldFacts(): Promise<string[]> {
  const rows = await outbox.facts.find({ to: 'notifications' }).sort({ _id: 1 }).lean()
  return rows.map(({ type, subject }) => `${type} ${subject}`)
}

export const CAST = 'mutation ($input: CastVoteInput!) { castVote(input: $input) { id voted state } }'
export const OPEN_BALLOT = `mutation ($input: OpenBallotInput!) { openBallot(input: $input) {
  id number kind majority isSecret choices { id label } rollCounts { collegeId electors present represented needed }
} }`
export const CLOSE_BALLOT = `mutation ($input: CloseBallotInput!) { closeBallot(input: $input) {
  id state closedAt voted tally {
    needed { fraction percent } result elected legalBasis(locale: EN)
    colleges {
      collegeId name electors present represented voted expressed
      weight { fraction } weightInCount { fraction }
      choices { choice votes share { fraction percent } weightedShare { fraction } }
    }
    sums { choice votes share { fraction percent } }
  }
} }`
export const GIVE = `mutation ($input: GiveProxyInput!) { giveProxy(input: $input) {
  electorId proxyTo organisation { name }
} }`
export const REVOKE = `mutation ($input: RevokeProxyInput!) { revokeProxy(input: $input) {
  electorId proxyTo
} }`
