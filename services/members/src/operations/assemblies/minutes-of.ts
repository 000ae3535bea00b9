import { trusted } from '@cluster/database'
import type { AgendaItemRecord, AssemblyRecord } from '../../models/assembly.ts'
import { Ballot, type BallotRecord } from '../../models/ballot.ts'
import { BallotTally, type BallotTallyRecord } from '../../models/ballot-tally.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import { Organisation } from '../../models/organisation.ts'
import { Person } from '../../models/person.ts'
import { representedIn } from './roll.ts'

/** Who was at an assembly. Null in the place of a name: a person, where people are not named, or one that is erased. */
export interface Attendee {
  name: string | null
  kind: ElectorRecord['kind']
  collegeId: string | null
  arrivedAt: Date | null
  /** Who held its proxy to the end, for one who never came; null for one who was there. */
  representedBy: { name: string | null } | null
}

/** What was done about an item of the agenda. */
export interface MinutedItem extends AgendaItemRecord {
  ballots: { ballot: BallotRecord; tally: BallotTallyRecord }[]
}

/** All that the minutes of an assembly say, in both languages where people read it. */
export interface Minutes {
  assembly: AssemblyRecord
  electors: number
  attendees: Attendee[]
  items: MinutedItem[]
}

/**
 * The minutes of an assembly that is over, in five commands.
 * @param namesPeople whether people with a voice of their own are named, as staff may see; organisations always are
 */
export async function minutesOf(
  assembly: AssemblyRecord,
  { namesPeople }: { namesPeople: boolean },
): Promise<Minutes> {
  const assemblyId = assembly._id
  const [electors, ballots] = await Promise.all([
    Elector.find({ assemblyId }).sort({ _id: 1 }).lean<ElectorRecord[]>(),
    Ballot.find({ assemblyId }).sort({ _id: 1 }).lean<BallotRecord[]>(),
  ])
  const [nameOf, tallies] = await Promise.all([
    readNames(electors, namesPeople),
    BallotTally.find({ _id: trusted({ $in: ballots.map(({ _id }) => _id) }) }).lean<BallotTallyRecord[]>(),
  ])
  const tallyOf = new Map(tallies.map(tally => [tally._id, tally]))
  return {
    assembly,
    electors: electors.length,
    attendees: attendeesOf(electors, assembly, nameOf),
    items: assembly.agenda.map(item => ({
      ...item,
      ballots: ballots
        .filter(({ agendaItemId }) => agendaItemId === item._id)
        .map(ballot => ({ ballot, tally: tallyOf.get(ballot._id)! })),
    })),
  }
}

type NameOf = (electorId: string) => string | null

async function readNames(electors: readonly ElectorRecord[], namesPeople: boolean): Promise<NameOf> {
  const idsOf = (wanted: ElectorRecord['kind']) =>
    trusted({ $in: electors.filter(({ kind }) => kind === wanted).map(({ electorId }) => electorId) })
  const [organisations, people] = await Promise.all([
    Organisation.find({ _id: idsOf('ORGANISATION') })
      .select('name')
      .lean<{ _id: string; name: string }[]>(),
    namesPeople
      ? Person.find({ _id: idsOf('PERSON') })
          .select('givenName familyName')
          .lean<{ _id: string; givenName: string; familyName: string }[]>()
      : [],
  ])
  const names = new Map([
    ...organisations.map(({ _id, name }) => [_id, name] as const),
    ...people.map(({ _id, givenName, familyName }) => [_id, `${givenName} ${familyName}`] as const),
  ])
  return electorId => names.get(electorId) ?? null
}

function attendeesOf(
  electors: readonly ElectorRecord[],
  { ballots }: AssemblyRecord,
  nameOf: NameOf,
): Attendee[] {
  // Who left before the end was there, and could act for others until then.
  const came = electors.map(elector => ({ ...elector, isPresent: elector.arrivedAt !== null }))
  const represented = representedIn(came, ballots)
  return came.flatMap(({ electorId, kind, collegeId, arrivedAt }) => {
    const holder = represented.get(electorId)
    if (!arrivedAt && !holder) return []
    const representedBy = holder ? { name: nameOf(holder) } : null
    return { name: nameOf(electorId), kind, collegeId, arrivedAt, representedBy }
  })
}
