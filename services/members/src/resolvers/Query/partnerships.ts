import { listPartnerships } from '../../operations/partnerships/list-partnerships.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const partnerships: NonNullable<QueryResolvers['partnerships']> = (_, { filter, ...args }) =>
  listPartnerships({ ...filter, ...args })
