import type { PublicationAccess, PublicationRecord } from '../../models/publication.ts'

/** Who may have the files at an instant: an embargo ends by the clock, also while nobody notes that it did. */
export function accessAt(
  { access, embargoUntil }: Pick<PublicationRecord, 'access' | 'embargoUntil'>,
  at: Date,
): PublicationAccess {
  return access === 'EMBARGOED' && embargoUntil! <= at ? 'OPEN' : access
}
