import { listDues } from '../../operations/dues/list-dues.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const dues: NonNullable<QueryResolvers['dues']> = (_, args) => listDues(args)
