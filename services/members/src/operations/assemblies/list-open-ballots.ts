import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { Assembly } from '../../models/assembly.ts'
import { Ballot, type BallotRecord } from '../../models/ballot.ts'
import { Elector } from '../../models/elector.ts'
import { closingFirst } from '../../orders.ts'
import { voicesOf } from './may-act-for.ts'

/** The ballots of assemblies in which somebody has a voice, or holds a proxy, and that take votes now. */
export async function listOpenBallots(args: PageArgs, { now, viewer }: Context): Promise<Page<BallotRecord>> {
  // Few are open at once, and many are over in which one had a voice.
  const held = await Assembly.find({ state: 'OPEN' }).select('_id').lean<{ _id: string }[]>()
  const mine = trusted({ $in: voicesOf(viewer) })
  const assemblyIds = await Elector.distinct('assemblyId', {
    assemblyId: trusted({ $in: held.map(({ _id }) => _id) }),
    $or: [{ electorId: mine }, { 'proxy.to': mine }],
  })
  const filter = {
    state: 'OPEN',
    assemblyId: trusted({ $in: assemblyIds }),
    closesAt: trusted({ $gt: now() }),
  }
  return findPage(Ballot, { filter, order: closingFirst, ...args })
}
