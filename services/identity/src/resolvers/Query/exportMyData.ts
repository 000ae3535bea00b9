import type { QueryResolvers } from '../../schema.generated.ts'

export const exportMyData: NonNullable<QueryResolvers['exportMyData']> = (_, __, { viewer, now }) => ({
  personId: viewer.mustBePerson(),
  exportedAt: now(),
  identity: null,
})
