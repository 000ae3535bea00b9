import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { occurrenceNotFound } from '../../errors.ts'
import { Registration } from '../../models/registration.ts'
import { entryIdsOf, WaitlistEntry, type WaitlistEntryRecord } from '../../models/waitlist-entry.ts'
import { asMade } from '../../orders.ts'

/** What happened on the waitlist of a date: for those who may edit its event, and those who registered for it. */
export async function listWaitlistLog(
  occurrenceId: string,
  args: PageArgs,
  { loaders, viewer, self }: Context,
): Promise<Page<WaitlistEntryRecord>> {
  const occurrence = await loaders.occurrence.load(occurrenceId)
  const { personId } = viewer
  const isRegistered = personId !== null && (await Registration.exists({ occurrenceId, personId }))
  // First, so that others do not learn whether it is there.
  self.mustBe(isRegistered ? personId : undefined, { organisationId: occurrence?.organiserId })
  if (!occurrence) throw occurrenceNotFound()
  const filter = { occurrenceId, _id: trusted(entryIdsOf(occurrenceId)) }
  return findPage(WaitlistEntry, { filter, order: asMade, ...args })
}
