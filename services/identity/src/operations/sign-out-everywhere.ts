import type { ClientSession } from 'mongoose'
import { ProtocolRecord } from '../models/protocol-record.ts'

/**
 * Ends every session of a person, and all that could become a token. Access tokens that are out last ten minutes at
 * most.
 */
export async function signOutEverywhere(personId: string, session?: ClientSession): Promise<void> {
  await ProtocolRecord.deleteMany({ accountId: personId }, session ? { session } : {})
}
