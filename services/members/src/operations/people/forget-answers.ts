import { answersOf, forgetAnswers } from '@cluster/subgraph/answers'
import type { ClientSession } from 'mongoose'

const places = ['electorId', 'holder.id', 'proxy.to']

/** Answers of members name people in lists too: the entries of a movement of shares. */
export async function forgetAnswersOfMembers(personId: string, session: ClientSession): Promise<void> {
  const pseudonym = await forgetAnswers('members', personId, session, places)
  await answersOf('members').collection.updateMany(
    { 'results.value.entries.holder.id': personId },
    { $set: { 'results.$[its].value.entries.$[entry].holder.id': pseudonym } },
    {
      arrayFilters: [{ 'its.value.entries.holder.id': personId }, { 'entry.holder.id': personId }],
      session,
    },
  )
}
