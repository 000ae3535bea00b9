import type { Context } from '../../context.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import type { RevokeProxyInput } from '../../schema.generated.ts'
import { changeRoll, findElector } from './change-roll.ts'
import { mustActFor } from './may-act-for.ts'

/** Takes a proxy back, and with it the holder's right to vote in ballots that are open. What it voted stays. */
export async function revokeProxy(
  { assemblyId, fromElectorId }: RevokeProxyInput,
  { self, transact, inTurn }: Context,
): Promise<ElectorRecord> {
  return inTurn(`roll-${assemblyId}`, () =>
    transact(async session => {
      await changeRoll(assemblyId, ['CONVENED', 'OPEN'], session)
      const giver = await findElector(assemblyId, fromElectorId, session, 'fromElectorId')
      mustActFor(giver, self)
      if (!giver.proxy) return giver
      const electorId = giver.proxy.to
      await Elector.updateOne({ assemblyId, electorId }, { $inc: { proxiesHeld: -1 } }, { session })
      await Elector.updateOne({ _id: giver._id }, { proxy: null }, { session })
      return { ...giver, proxy: null }
    }),
  )
}
