import type { Resolvers } from '../schema.generated.ts'
import { Organisation } from './Organisation.ts'
import { service } from './Query/service.ts'
import { services } from './Query/services.ts'
import { Service } from './Service.ts'

export const resolvers: Resolvers = { Query: { service, services }, Organisation, Service }
