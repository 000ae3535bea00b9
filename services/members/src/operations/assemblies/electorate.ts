import type { ClientSession } from 'mongoose'
import type { AssemblyCollegeRecord } from '../../models/assembly.ts'
import { clusterId } from '../../models/cluster.ts'
import type { ElectorRecord } from '../../models/elector.ts'
import { Organisation } from '../../models/organisation.ts'

/** Who has a voice in a body at the moment, by its own register. */
export interface Electorate {
  /** None where all electors are one body. */
  colleges: AssemblyCollegeRecord[]
  electors: Pick<ElectorRecord, 'electorId' | 'kind' | 'collegeId'>[]
}

/** The electors of the union (`cluster`): its active members. Null for a body that is not known. */
export async function electorateOf(bodyId: string, session: ClientSession): Promise<Electorate | null> {
  if (bodyId !== clusterId) return null
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
