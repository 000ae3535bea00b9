import { listServices } from '../../operations/catalogue/list-services.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const services: NonNullable<QueryResolvers['services']> = (_, { filter, ...args }) =>
  listServices({ ...filter, ...args })
