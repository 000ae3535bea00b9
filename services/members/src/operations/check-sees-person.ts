import type { Viewer } from '@cluster/identity'

/** With this scope the reminder job reads names, addresses and languages of those it writes to. */
const reminderScope = 'reminders:send'

/** @throws DomainError UNAUTHENTICATED or FORBIDDEN */
export function checkSeesName(personId: string, viewer: Viewer): void {
  if (viewer.personId === personId || viewer.can(reminderScope)) return
  viewer.mustHave('STAFF', 'ANIMATOR')
}

/** @throws DomainError UNAUTHENTICATED or FORBIDDEN */
export function checkSeesContact(personId: string, viewer: Viewer): void {
  if (!viewer.can(reminderScope)) checkIsOrStaff(personId, viewer)
}

/** @throws DomainError UNAUTHENTICATED or FORBIDDEN */
export function checkIsOrStaff(personId: string, viewer: Viewer): void {
  if (viewer.personId !== personId) viewer.mustHave('STAFF')
}
