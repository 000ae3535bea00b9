import type { Role, Viewer } from '@cluster/viewer'
import {
  type DirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
} from 'graphql'

/** What `@access` of an SDL says: a caller passes of whom one of these holds. */
export interface Access {
  roles?: readonly Role[] | null
  scopes?: readonly string[] | null
  self?: boolean | null
  signedIn?: boolean | null
}

/** What an SDL says of a field: the field itself, else its object; null when neither says anything. */
export function accessOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Access | 'PUBLIC' | 'GUARDED' | null {
  const definition = schema.getDirective('access')
  for (const { directives = [] } of [field.astNode ?? {}, type.astNode ?? {}]) {
    const says = (name: string) => directives.some((node: DirectiveNode) => node.name.value === name)
    if (definition && says('access')) return getDirectiveValues(definition, { directives }) as Access
    if (says('public')) return 'PUBLIC'
    if (says('guarded')) return 'GUARDED'
  }
  return null
}

/** How a caller passes: to everything, to what is its own, or not at all. Roles are of people, scopes of apps. */
export function passes(access: Access, viewer: Viewer): 'ALL' | 'OWN' | null {
  if (viewer.personId === null) return access.scopes?.some(scope => viewer.can(scope)) ? 'ALL' : null
  if (access.signedIn || viewer.has(...(access.roles ?? []))) return 'ALL'
  return access.self ? 'OWN' : null
}

/** What a caller needs to pass, in words: `the role STAFF, or to be the person`. */
export function neededFor({ roles, scopes, self, signedIn }: Access): string {
  return [
    ...(roles?.length ? [`the role ${roles.join(' or ')}`] : []),
    ...(scopes?.length ? [`an app with the scope ${scopes.join(' or ')}`] : []),
    ...(self ? ['to be the person it is about'] : []),
    ...(signedIn ? ['a person, not an app'] : []),
  ].join(', or ')
}
