import { listOrganisations } from '../../operations/directory/list-organisations.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const organisations: NonNullable<QueryResolvers['organisations']> = (_, { filter, ...args }) =>
  listOrganisations({ ...filter, ...args })
