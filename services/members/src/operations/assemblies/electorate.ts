import type { ClientSession } from 'mongoose'
import type { AssemblyCollegeRecord } from '../../models/assembly.ts'
import { Associate, type AssociateRecord } from '../../models/associate.ts'
import { clusterId } from '../../models/cluster.ts'
import { Cooperative, type CooperativeRecord } from '../../models/cooperative.ts'
import type { ElectorRecord } from '../../models/elector.ts'
import { Organisation } from '../../models/organisation.ts'

/** Who has a voice in a body at the moment, by its own register. */
export interface Electorate {
  /** None where all electors are one body. */
  colleges: AssemblyCollegeRecord[]
  electors: Pick<ElectorRecord, 'electorId' | 'kind' | 'collegeId'>[]
}

/**
 * The electors of the union (`cluster`): its active members; or those of a cooperative: its associates, in their
 * colleges. Null for a body that is not known.
 */
export async function electorateOf(bodyId: string, session: ClientSession): Promise<Electorate | null> {
  if (bodyId === clusterId) return electorateOfUnion(session)
  const cooperative = await Cooperative.findById(bodyId).session(session).lean<CooperativeRecord>()
  return cooperative && electorateOfCooperative(cooperative, session)
}

async function electorateOfCooperative(
  { _id: cooperativeId, colleges }: CooperativeRecord,
  session: ClientSession,
): Promise<Electorate> {
  const associates = await Associate.find({ cooperativeId, isCurrent: true })
    .select('holder collegeId')
    .session(session)
    .lean<AssociateRecord[]>()
  return {
    // Given ones are of hundredths; equal ones stay equal, since a tally takes them by their sum.
    colleges: colleges.map(({ id, name, weight }) => ({
      id,
      name,
      weightHundredths: Math.round((weight.numerator * 10_000) / weight.denominator),
    })),
    electors: associates.map(({ holder, collegeId }) => ({
      electorId: holder.id,
      kind: holder.kind,
      collegeId: colleges.length > 0 ? collegeId : null,
    })),
  }
}

async function electorateOfUnion(session: ClientSession): Promise<Electorate> {
  // A member that is suspended keeps its place, and not its voice.
  const members = await Organisation.find({ isMember: true, 'membership.state': 'ACTIVE' })
    .select('_id')
    .session(session)
    .lean<{ _id: string }[]>()
  return {
    colleges: [],
    electors: members.map(({ _id }) => ({ electorId: _id, kind: 'ORGANISATION', collegeId: null })),
  }
}
