import type { StatementResolvers } from '../schema.generated.ts'

export const Statement: StatementResolvers = {
  fileUrl: ({ kind, organisationId, month }) =>
    `/concierge/statements/${organisationId}/${month}/${kind.toLowerCase()}`,
}
