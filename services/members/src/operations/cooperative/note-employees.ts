import type { Context } from '../../context.ts'
import type { CooperativeRecord } from '../../models/cooperative.ts'
import { turnOf } from '../shares/move-shares.ts'
import { cooperativeIn } from './find-cooperative.ts'
import { save } from './save-checked.ts'

/** Notes whether a cooperative employs anybody. */
export async function noteEmployees(
  { cooperativeId, hasEmployees }: { cooperativeId: string; hasEmployees: boolean },
  { inTurn, transact }: Context,
): Promise<CooperativeRecord> {
  return inTurn(turnOf(cooperativeId), () =>
    transact(async session => {
      const before = await cooperativeIn(session, cooperativeId)
      return save(before, { ...before, hasEmployees }, session)
    }),
  )
}
