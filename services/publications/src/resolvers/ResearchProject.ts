import { pageOfIds } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import type { ResearchProjectResolvers } from '../schema.generated.ts'

export const ResearchProject: ResearchProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.researchProject.load(id),
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  summary: ({ summary }, { locale }) => summary && inLocale(summary, locale),
  chair: ({ chairId }, _, { loaders }) => (chairId ? loaders.chair.load(chairId) : null),
  questions: ({ questions }, { locale }) => questions.map(question => inLocale(question, locale)),
  fieldPartners: ({ fieldPartnerIds }, args) => pageOfIds(fieldPartnerIds, args, id => ({ id })),
  events: ({ eventIds }) => eventIds.slice(0, 100).map(id => ({ id })),
  publications: ({ _id }, args, { loaders }) => loaders.publicationsOfProject(_id, args),
}
