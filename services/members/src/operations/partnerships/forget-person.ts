import { randomUUID } from 'node:crypto'
import type { ClientSession } from 'mongoose'
import { Measurement } from '../../models/measurement.ts'

/**
 * Leaves the figures that a person noted, and takes the person out of them. Erasing is the one thing that changes what
 * else is only added to: hence past the model.
 */
export async function forgetMeasurer(personId: string, session: ClientSession): Promise<void> {
  await Measurement.collection.updateMany(
    { authorId: personId },
    { $set: { authorId: randomUUID() } },
    { session },
  )
}
