import { randomUUID } from 'node:crypto'
import { answersOf } from '@cluster/subgraph/answers'
import type { ClientSession } from 'mongoose'

/** Where an answer to somebody else, such as staff, names a person; and in lists. */
const places = ['value.electorId', 'value.holder.id', 'value.proxy.to']
const entries = 'value.entries'

/** Answers are kept for a day. Those to a person's own requests go; those to others go on without the person. */
export async function forgetAnswers(personId: string, session: ClientSession): Promise<void> {
  const { collection } = answersOf('members')
  const id = `erased-${randomUUID()}`
  await collection.deleteMany({ personId }, { session })
  for (const place of places)
    await collection.updateMany(
      { [`results.${place}`]: personId },
      { $set: { [`results.$[its].${place}`]: id } },
      { arrayFilters: [{ [`its.${place}`]: personId }], session },
    )
  await collection.updateMany(
    { [`results.${entries}.holder.id`]: personId },
    { $set: { [`results.$[its].${entries}.$[entry].holder.id`]: id } },
    { arrayFilters: [{ [`its.${entries}.holder.id`]: personId }, { 'entry.holder.id': personId }], session },
  )
}
