import { listOpenBallots } from '../../operations/assemblies/list-open-ballots.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const openBallots: NonNullable<QueryResolvers['openBallots']> = (_, args, context) =>
  listOpenBallots(args, context)
