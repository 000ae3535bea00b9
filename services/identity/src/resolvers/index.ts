import type { Resolvers } from '../schema.generated.ts'
import { registeredOperation } from './Query/registeredOperation.ts'

export const resolvers: Resolvers = {
  Query: { registeredOperation },
}
