import { inLocale } from '@cluster/subgraph'
import type { ResearchProjectResolvers } from '../schema.generated.ts'

export const ResearchProject: ResearchProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.researchProject.load(id),
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  summary: ({ summary }, { locale }) => summary && inLocale(summary, locale),
  publications: ({ _id }, args, { loaders }) => loaders.publicationsOfProject(_id, args),
}
