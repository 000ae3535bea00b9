import { listCooperatives } from '../../operations/cooperative/list-cooperatives.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const cooperatives: NonNullable<QueryResolvers['cooperatives']> = (_, args) => listCooperatives(args)
