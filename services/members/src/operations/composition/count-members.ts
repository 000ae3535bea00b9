import { Organisation } from '../../models/organisation.ts'

export interface MemberCounts {
  members: number
  essMembers: number
}

/** How many members the cluster has, and how many of them are known to belong to the ESS, in one command. */
export async function countMembers(): Promise<MemberCounts> {
  const isEss = { $in: ['$essBasis', ['BY_CONDITIONS', 'BY_STATUTE']] }
  const [counts] = await Organisation.aggregate<MemberCounts>([
    { $match: { isMember: true } },
    { $group: { _id: null, members: { $sum: 1 }, essMembers: { $sum: { $cond: [isEss, 1, 0] } } } },
  ])
  return counts ?? { members: 0, essMembers: 0 }
}
