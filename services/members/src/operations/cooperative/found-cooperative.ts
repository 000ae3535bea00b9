import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { statutoryRulesNotMet } from '../../errors.ts'
import type { CooperativeRecord } from '../../models/cooperative.ts'
import { turnOf } from '../shares/move-shares.ts'
import { cooperativeIn } from './find-cooperative.ts'
import { save } from './save-checked.ts'
import { statutoryChecks } from './statutory-checks.ts'

/** Founds a cooperative that keeps every rule. */
export async function foundCooperative(
  cooperativeId: string,
  { inTurn, now, transact }: Context,
): Promise<CooperativeRecord> {
  return inTurn(turnOf(cooperativeId), () =>
    transact(async session => {
      const before = await cooperativeIn(session, cooperativeId)
      if (before.state === 'FOUNDED') return before
      const unmet = statutoryChecks(before).filter(({ satisfied }) => !satisfied)
      if (unmet.length > 0) throw statutoryRulesNotMet(unmet)
      return save(before, { ...before, state: 'FOUNDED', foundedOn: dayOf(now()) }, session)
    }),
  )
}
