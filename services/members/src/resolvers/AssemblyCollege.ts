import { inLocale } from '@cluster/subgraph'
import type { AssemblyCollegeResolvers } from '../schema.generated.ts'

export const AssemblyCollege: AssemblyCollegeResolvers = {
  name: ({ name }, { locale }) => inLocale(name, locale),
}
