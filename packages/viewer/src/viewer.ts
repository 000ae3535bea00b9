import { domainError } from '@cluster/errors'

export const roles = ['DIRECTOR', 'STAFF', 'MEMBER', 'ANIMATOR', 'RESEARCHER', 'RESIDENT'] as const
export type Role = (typeof roles)[number]

/** What is known of who asks. Anonymous: no id. A person: `personId`. An app or a job: `appId` and scopes. */
export interface Claims {
  readonly personId: string | null
  readonly appId: string | null
  readonly roles: readonly Role[]
  readonly organisationIds: readonly string[]
  readonly scopes: readonly string[]
}

export interface Viewer extends Claims {
  /** True when the viewer has one of the roles; a director has every right of staff. */
  has(...anyOf: Role[]): boolean
  /** True when the viewer's token carries the scope. */
  can(scope: string): boolean
  /** @throws DomainError UNAUTHENTICATED or FORBIDDEN when the viewer has none of the roles */
  mustHave(...anyOf: Role[]): void
  /** The id of the person who asks. @throws DomainError UNAUTHENTICATED or FORBIDDEN when it is no person */
  mustBePerson(): string
}

export const anonymous: Claims = {
  personId: null,
  appId: null,
  roles: [],
  organisationIds: [],
  scopes: [],
}

export const unauthenticated = domainError(
  'UNAUTHENTICATED',
  null,
  'This needs a signed-in caller: send an access token as "Authorization: Bearer …".',
)
export const forbidden = domainError('FORBIDDEN', null, (needed: string) => `This needs ${needed}.`)

export function viewerOf(claims: Claims): Viewer {
  const has = (...anyOf: Role[]) =>
    anyOf.some(role => claims.roles.includes(role) || (role === 'STAFF' && claims.roles.includes('DIRECTOR')))
  return Object.freeze({
    ...claims,
    has,
    can: (scope: string) => claims.scopes.includes(scope),
    mustHave: (...anyOf: Role[]) => {
      if (has(...anyOf)) return
      throw isAnonymous(claims) ? unauthenticated() : forbidden(`the role ${anyOf.join(' or ')}`)
    },
    mustBePerson: () => {
      if (claims.personId) return claims.personId
      throw isAnonymous(claims) ? unauthenticated() : forbidden('a person, not an app')
    },
  })
}

function isAnonymous(claims: Claims): boolean {
  return claims.personId === null && claims.appId === null
}
