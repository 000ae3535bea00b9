import { closeBallot as close } from '../../operations/assemblies/close-ballot.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const closeBallot: NonNullable<MutationResolvers['closeBallot']> = (_, { input }, { now, transact }) =>
  close({ id: input.id, at: now() }, transact)
