import type { Role, Viewer } from '@cluster/viewer'
import { notYourOrganisation } from '../../errors.ts'

/** Who holds events: staff for every organisation, the others for those that they represent. */
export const editors: Role[] = ['ANIMATOR', 'MEMBER', 'STAFF']

export function mayEdit(viewer: Viewer, organiserId: string): boolean {
  return viewer.has('STAFF') || (viewer.has(...editors) && viewer.organisationIds.includes(organiserId))
}

/** @throws DomainError NOT_YOUR_ORGANISATION unless its events may be edited */
export function checkMayEdit(viewer: Viewer, organiserId: string, field: string): void {
  if (!mayEdit(viewer, organiserId)) throw notYourOrganisation(field)
}
