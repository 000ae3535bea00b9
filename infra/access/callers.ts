import { identityScopes } from '@cluster/identity/graph/ask-people.ts'
import { workerScopes } from '@cluster/notifications/config.ts'
import { anonymous, type Claims } from '@cluster/viewer'
import { claimsByRole } from '../token/claims.ts'

const { RESIDENT, MEMBER, ANIMATOR, RESEARCHER, STAFF, DIRECTOR, PARTNER } = claimsByRole as Record<
  string,
  Claims
>

/** Who may ask, in the order of the table. */
export const callers = {
  anonymous,
  RESIDENT: RESIDENT!,
  MEMBER: MEMBER!,
  ANIMATOR: ANIMATOR!,
  RESEARCHER: RESEARCHER!,
  STAFF: STAFF!,
  DIRECTOR: DIRECTOR!,
  PARTNER: PARTNER!,
  identity: { ...anonymous, appId: 'identity', scopes: identityScopes },
  'reminder worker': { ...anonymous, appId: 'reminder-worker', scopes: workerScopes },
}
