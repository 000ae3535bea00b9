import { randomUUID } from 'node:crypto'
import type { ClientSession } from 'mongoose'
import { Derogation } from '../../models/derogation.ts'
import { DuesPayment } from '../../models/dues-payment.ts'
import { MembershipEntry } from '../../models/membership-entry.ts'

/**
 * Leaves what a person did for members as it is, without the person: the history says what happened, and no longer
 * by whom. One name for all of it, which stands nowhere else.
 */
export async function forgetAuthor(personId: string, session: ClientSession): Promise<void> {
  const authorId = randomUUID()
  // Past the model, which only lets be added: the one thing that changes.
  for (const { collection } of [MembershipEntry, DuesPayment, Derogation])
    await collection.updateMany({ authorId: personId }, { $set: { authorId } }, { session })
}
