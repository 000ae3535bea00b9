import type { Viewer } from '@cluster/viewer'
import { notYourOrganisation } from '../../errors.ts'
import type { EventRecord } from '../../models/event.ts'
import { mayEdit } from './may-edit.ts'

type Held = Pick<EventRecord, 'organiserId' | 'hostIds'>

/** Who holds an event: its organiser, and its hosts together with it. */
const holdersOf = ({ organiserId, hostIds }: Held): string[] => [organiserId, ...hostIds]

/** @throws DomainError NOT_YOUR_ORGANISATION unless the viewer acts for one that holds the event, or is staff */
export function checkHolds(viewer: Viewer, event: Held, field: string): void {
  if (!holdersOf(event).some(id => mayEdit(viewer, id))) throw notYourOrganisation(field)
}

/** The organisation by which the viewer holds an event, for `self.mustBe`. */
export const heldBy = (viewer: Viewer, event: Held): string | undefined =>
  holdersOf(event).find(id => viewer.organisationIds.includes(id))
