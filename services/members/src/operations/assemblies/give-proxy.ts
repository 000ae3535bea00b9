import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { proxyAlreadyGiven, proxyHolderGaveItsOwn, proxyLimitReached, proxyToItself } from '../../errors.ts'
import type { AssemblyRecord } from '../../models/assembly.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import type { GiveProxyInput } from '../../schema.generated.ts'
import { changeRoll, findElector } from './change-roll.ts'
import { mustActFor } from './may-act-for.ts'

/** Lets an elector vote for another, from the next ballot on. Giving it to the same one again changes nothing. */
export async function giveProxy(
  { assemblyId, fromElectorId, toElectorId }: GiveProxyInput,
  { now, self, transact, inTurn }: Context,
): Promise<ElectorRecord> {
  return inTurn(`roll-${assemblyId}`, () =>
    transact(async session => {
      const assembly = await changeRoll(assemblyId, ['CONVENED', 'OPEN'], session)
      const giver = await findElector(assemblyId, fromElectorId, session, 'fromElectorId')
      mustActFor(giver, self)
      const holder = await findElector(assemblyId, toElectorId, session, 'toElectorId')
      if (giver.electorId === holder.electorId) throw proxyToItself()
      if (giver.proxy?.to === holder.electorId) return giver
      if (giver.proxy) throw proxyAlreadyGiven()
      if (holder.proxy) throw proxyHolderGaveItsOwn()

      await takeProxy(holder, assembly, session)
      const proxy = { to: holder.electorId, fromBallot: assembly.ballots + 1, givenAt: now() }
      await Elector.updateOne({ _id: giver._id }, { proxy }, { session })
      return { ...giver, proxy }
    }),
  )
}

// The limit stands in the write itself.
async function takeProxy(
  { _id }: ElectorRecord,
  { proxyLimit }: AssemblyRecord,
  session: ClientSession,
): Promise<void> {
  const { matchedCount } = await Elector.updateOne(
    { _id, proxiesHeld: trusted({ $lt: proxyLimit }) },
    { $inc: { proxiesHeld: 1 } },
    { session },
  )
  if (matchedCount === 0) throw proxyLimitReached(proxyLimit)
}
