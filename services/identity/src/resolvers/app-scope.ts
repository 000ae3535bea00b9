import { type AppScope, appScopes } from '../models/app.ts'
import type { AppScope as ScopeName } from '../schema.generated.ts'

const nameOf = (scope: AppScope) => scope.toUpperCase().replace(':', '_') as ScopeName
const byName = new Map(appScopes.map(scope => [nameOf(scope), scope]))

/** As the schema writes a scope: `events:read` is EVENTS_READ. */
export const scopeNames = (scopes: readonly AppScope[]): ScopeName[] => scopes.map(nameOf)

export const scopesNamed = (names: readonly ScopeName[]): AppScope[] => names.map(name => byName.get(name)!)
