import type { QueryResolvers } from '../../schema.generated.ts'

export const ticketKeys: NonNullable<QueryResolvers['ticketKeys']> = (_, __, { tickets }) => tickets.keys
