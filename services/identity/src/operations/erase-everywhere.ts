import { readFileSync } from 'node:fs'
import type { Graph } from '@cluster/graph'
import { answersOf } from '@cluster/subgraph/answers'
import { Account } from '../models/account.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'

const operation = (name: string) =>
  readFileSync(new URL(`../../operations/${name}.graphql`, import.meta.url), 'utf8')
/** In this order: who has no place any more gets no new reminders. */
const fromServices = [
  'erase-from-events',
  'erase-from-services',
  'erase-from-publications',
  'erase-from-notifications',
].map(operation)
const fromMembers = operation('erase-from-members')

/** Deletes keys in which the id of a person stands, or what is made of it. */
export type ForgetKeys = (personId: string) => Promise<void>

/** Erases what the graph keeps of a person, but for who it is and that it may not sign in. */
export async function eraseEverywhere(
  personId: string,
  { graph, forgetKeys }: { graph: Graph; forgetKeys: ForgetKeys },
): Promise<void> {
  for (const mutation of fromServices) await graph.ask(mutation, { personId })
  await signOutEverywhere(personId)
  await answersOf('identity').deleteMany({ personId })
  await forgetKeys(personId)
}

/** Erases who a person is: the last thing, after which nobody can be told. */
export async function eraseWhoItIs(personId: string, graph: Graph): Promise<void> {
  await graph.ask(fromMembers, { personId })
  await Account.deleteOne({ _id: personId })
}
