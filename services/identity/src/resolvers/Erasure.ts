import type { ErasureResolvers } from '../schema.generated.ts'

export const Erasure: ErasureResolvers = {
  id: ({ _id }) => _id,
  state: ({ state }) => (state === 'DONE' ? 'DONE' : 'RUNNING'),
  doneAt: ({ state, finishedAt }) => (state === 'DONE' ? finishedAt : null),
}
