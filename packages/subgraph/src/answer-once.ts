import { isDuplicateKey } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import { forbidden, unauthenticated } from '@cluster/viewer'
import { type Asked, findAnswer, giveAgain, keepAnswer, keepRefusal } from './answers.ts'
import { noSelf, type SubgraphContext } from './context.ts'

/** Keeps what a transaction is about to return, in that transaction. */
export type Keep = (value: unknown, session: Parameters<typeof keepAnswer>[2]) => Promise<void>

/** Who may not do it is told so each time anew: roles change. */
const refusalsOfAccess = [forbidden.code, unauthenticated.code]

/**
 * Does what a field of a mutation does, or gives the answer again that the same request had: also when both run
 * at once, and when the process died after the commit. Without an Idempotency-Key it is always done.
 */
export async function answerOnce(
  context: SubgraphContext,
  field: string,
  run: (keep: Keep) => Promise<unknown>,
): Promise<unknown> {
  const asked = askedIn(context, field)
  if (!asked) return run(async () => undefined)
  const before = await findAnswer(asked)
  if (before) {
    if (context.self !== noSelf) context.self.isVouchedFor()
    return giveAgain(before)
  }
  try {
    return await run((value, session) => keepAnswer(asked, { value }, session))
  } catch (error) {
    const isRefusal = error instanceof DomainError
    if (isRefusal ? refusalsOfAccess.includes(error.code) : !isDuplicateKey(error)) throw error
    // What refuses this one may be what the same request did at the same time.
    const first = await findAnswer(asked, true)
    if (!first && !isRefusal) throw error
    return giveAgain(first ?? (await keepRefusal(asked, error as DomainError)))
  }
}

// Callers that nobody knows cannot be told apart: one of them must not get another's answer.
function askedIn({ idempotency, viewer, service, now }: SubgraphContext, field: string): Asked | null {
  const { personId, appId } = viewer
  if (!idempotency || (personId === null && appId === null)) return null
  return { ...idempotency, service, caller: { personId, appId }, field, now: now() }
}
