import { inLocale } from '@cluster/subgraph'
import type { ProjectStageResolvers } from '../schema.generated.ts'

export const ProjectStage: ProjectStageResolvers = {
  title: ({ title }, { locale }) => inLocale(title, locale),
}
