import { anonymous, type Claims, type Role } from '@cluster/viewer'

/** Nobody in particular. */
export const anyone = anonymous

/** Visibly fictitious people for tests, one a role; `org-test` is the organisation of those who have one. */
export const viewers: Record<Role, Claims> = {
  DIRECTOR: person('person-director', 'DIRECTOR', ['org-cluster']),
  STAFF: person('person-staff', 'STAFF', ['org-cluster']),
  MEMBER: person('person-member', 'MEMBER', ['org-test']),
  ANIMATOR: person('person-animator', 'ANIMATOR', ['org-test']),
  RESEARCHER: person('person-researcher', 'RESEARCHER', []),
  RESIDENT: person('person-resident', 'RESIDENT', []),
}

function person(personId: string, role: Role, organisationIds: string[]): Claims {
  return { ...anonymous, personId, roles: [role], organisationIds }
}
