import { anonymous, type Claims, roles } from '@cluster/viewer'
import { organisations, people } from '../seed/ids.ts'

const organisationsOf: Record<string, string[]> = {
  DIRECTOR: [organisations.cluster],
  STAFF: [organisations.cluster],
  MEMBER: [organisations.ironing],
  ANIMATOR: [organisations.animators],
}

const partner: Claims = {
  ...anonymous,
  appId: 'chamber-of-trades-app',
  scopes: [
    'members:read',
    'services:read',
    'events:read',
    'publications:read',
    'registrations:write',
    'webhooks:manage',
  ],
}

/** Whom a token can be had for: a fictitious person of the seed for each role, and a partner app. */
export const claimsByRole: Record<string, Claims> = {
  ...Object.fromEntries(
    roles.map(role => [
      role,
      { ...anonymous, personId: people[role], roles: [role], organisationIds: organisationsOf[role] ?? [] },
    ]),
  ),
  ENGLISH_RESIDENT: { ...anonymous, personId: people.ENGLISH_RESIDENT, roles: ['RESIDENT'] },
  PARTNER: partner,
}
