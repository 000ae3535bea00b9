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
  organisationRoles?: readonly Role[] | null
  ownScopes?: readonly string[] | null
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

/** How a caller passes: to everything, to what is its own or of an organisation of its own, or not at all. */
export type Pass = 'ALL' | 'OWN' | 'ORGANISATION' | 'OWN_AND_ORGANISATION'

/** How a caller passes; null for not at all. Roles are of people, scopes of apps in their own name. */
export function passes(access: Access, viewer: Viewer): Pass | null {
  if (viewer.personId === null) {
    const can = (scope: string) => viewer.can(scope)
    if (access.scopes?.some(can)) return 'ALL'
    return viewer.appId !== null && access.ownScopes?.some(can) ? 'OWN' : null
  }
  if (access.signedIn || viewer.has(...(access.roles ?? []))) return 'ALL'
  const isOfOrganisation =
    viewer.has(...(access.organisationRoles ?? [])) && viewer.organisationIds.length > 0
  if (isOfOrganisation) return access.self ? 'OWN_AND_ORGANISATION' : 'ORGANISATION'
  return access.self ? 'OWN' : null
}

/** True where a row decides whether the caller may have it, so that the resolver has to ask. */
export const dependsOnRow = ({ self, organisationRoles, ownScopes }: Access): boolean =>
  Boolean(self || organisationRoles?.length || ownScopes?.length)

/** What a caller needs to pass, in words: `the role STAFF, or to be the person`. */
export function neededFor(access: Access): string {
  const { roles, scopes, self, signedIn, organisationRoles, ownScopes } = access
  return [
    ...(roles?.length ? [`the role ${roles.join(' or ')}`] : []),
    ...(scopes?.length ? [`an app with the scope ${scopes.join(' or ')}`] : []),
    ...(organisationRoles?.length
      ? [`the role ${organisationRoles.join(' or ')} for an organisation that you represent`]
      : []),
    ...(ownScopes?.length ? [`an app with the scope ${ownScopes.join(' or ')} that made it itself`] : []),
    ...(self ? ['to be the person it is about'] : []),
    ...(signedIn ? ['a person, not an app'] : []),
  ].join(', or ')
}
