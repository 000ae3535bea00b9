import type { ClientSession } from 'mongoose'
import { ProtocolRecord } from '../models/protocol-record.ts'
import { SignInCode } from '../models/sign-in-code.ts'

/**
 * Ends every session of a person, and all that could become a token. Access tokens that are out last ten minutes at
 * most.
 */
export async function signOutEverywhere(personId: string, session?: ClientSession): Promise<void> {
  const options = session ? { session } : {}
  await ProtocolRecord.deleteMany({ accountId: personId }, options)
  // No code that was sent is right any more; who waits for one sees what a stranger would.
  await SignInCode.updateMany({ personId }, { personId: null }, options)
}
