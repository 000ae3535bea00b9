import { validSecrets } from '../operations/find-app.ts'
import type { AppResolvers } from '../schema.generated.ts'
import { scopeNames } from './app-scope.ts'

export const App: AppResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.app.load(id),
  id: ({ _id }) => _id,
  scopes: ({ scopes }) => scopeNames(scopes),
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
  secrets: (app, _, { now }) => validSecrets(app, now()),
}
