import { randomUUID } from 'node:crypto'
import type { ClientSession } from 'mongoose'
import { Associate } from '../../models/associate.ts'
import { ShareHolding } from '../../models/share-holding.ts'
import { ShareMovement } from '../../models/share-movement.ts'

/**
 * Leaves what the registers must keep of a person, shares that it holds among it, under a random id instead: one for
 * each register, so that nobody can tell that they were one person's. Who has the person's papers still finds its
 * shares by that id, to redeem them. The one exception to what is only added to: its numbers stay as they are.
 */
export async function forgetShareholder(personId: string, session: ClientSession): Promise<void> {
  const holder = { 'holder.kind': 'PERSON', 'holder.id': personId }
  const entered = { 'entries.holder.id': personId }
  const registerIds = new Set([
    ...(await ShareMovement.distinct('registerId', entered).session(session)),
    ...(await Associate.distinct('cooperativeId', { 'holder.id': personId }).session(session)),
  ])
  for (const registerId of registerIds) {
    const id = `erased-${randomUUID()}`
    await ShareMovement.collection.updateMany(
      { registerId, ...entered },
      { $set: { 'entries.$[its].holder.id': id } },
      { arrayFilters: [{ 'its.holder.kind': 'PERSON', 'its.holder.id': personId }], session },
    )
    const renamed = { $set: { 'holder.id': id } }
    await ShareHolding.collection.updateOne({ registerId, ...holder }, renamed, { session })
    await Associate.collection.updateMany({ cooperativeId: registerId, ...holder }, renamed, { session })
  }
  const author = { authorId: `erased-${randomUUID()}` }
  await ShareMovement.collection.updateMany({ authorId: personId }, { $set: author }, { session })
}
