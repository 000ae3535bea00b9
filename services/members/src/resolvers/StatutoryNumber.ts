import { inLocale } from '@cluster/subgraph'
import { measureLabels } from '../operations/cooperative/labels.ts'
import type { StatutoryNumberResolvers } from '../schema.generated.ts'

export const StatutoryNumber: StatutoryNumberResolvers = {
  label: ({ name, measure }, { locale }) => inLocale(name ?? measureLabels[measure], locale),
}
