import { inLocale } from '@cluster/subgraph'
import type { AssemblyResolvers } from '../schema.generated.ts'

export const Assembly: AssemblyResolvers = {
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  electors: ({ _id }, args, { loaders }) => loaders.electorsOfAssembly(_id, args),
  ballots: ({ _id }, args, { loaders }) => loaders.ballotsOfAssembly(_id, args),
}
