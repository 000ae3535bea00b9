// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { Organisation } from './resolvers/Organisation.ts'
import { Service } from './resolvers/Service.ts'
import { service } from './resolvers/Query/service.ts'
import { services } from './resolvers/Query/services.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    service,
    services,
  },
  Organisation,
  Service,
}
