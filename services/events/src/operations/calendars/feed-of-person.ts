import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { calendarNotFound } from '../../errors/calendars.ts'
import { CalendarFeed, type CalendarFeedRecord } from '../../models/calendar-feed.ts'

/** Where a person's own calendar is; null for one who was erased. */
export async function feedUrlOf(
  personId: string,
  { loaders, feeds, publicUrl }: Pick<Context, 'loaders' | 'feeds' | 'publicUrl'>,
): Promise<URL | null> {
  const row = await loaders.calendarFeed.load(feeds.rowIdOf(personId))
  if (row?.endedAt) return null
  return new URL(`${publicUrl}/calendar/person/${feeds.secretOf(personId, row?.generation ?? 0)}.ics`)
}

/** Whose calendar an address is. @throws DomainError CALENDAR_NOT_FOUND also for one that was renewed, or ended */
export async function personOfFeed(
  secret: string,
  { loaders, feeds }: Pick<Context, 'loaders' | 'feeds'>,
): Promise<string> {
  const personId = feeds.personIn(secret)
  const row = await loaders.calendarFeed.load(feeds.rowIdOf(personId))
  if (row?.endedAt || !feeds.isSecretOf(secret, personId, row?.generation ?? 0)) throw calendarNotFound()
  return personId
}

/** Gives the person who asks another address; the one before is nobody's from then on. */
export async function renewFeed({
  self,
  feeds,
  now,
  transact,
}: Pick<Context, 'self' | 'feeds' | 'now' | 'transact'>): Promise<{ id: string }> {
  const personId = self.only()!
  return transact(async session => {
    await CalendarFeed.updateOne(
      { _id: feeds.rowIdOf(personId) },
      { $inc: { generation: 1 }, $set: { renewedAt: now() } },
      { session, upsert: true },
    )
    return { id: personId }
  })
}

/** Ends the calendar of a person for ever. What stays tells nobody whose it was. */
export async function endFeed(
  personId: string,
  { feeds, session, at }: Pick<Context, 'feeds'> & { session: ClientSession; at: Date },
): Promise<void> {
  const _id = feeds.rowIdOf(personId)
  await CalendarFeed.updateOne({ _id }, { $setOnInsert: { generation: 0 } }, { session, upsert: true })
  await CalendarFeed.updateOne({ _id, endedAt: null }, { endedAt: at }, { session })
}

export async function exportFeed(personId: string, { feeds }: Pick<Context, 'feeds'>): Promise<object> {
  const row = await CalendarFeed.findById(feeds.rowIdOf(personId)).lean<CalendarFeedRecord>()
  return { addressRenewedAt: row?.renewedAt?.toISOString() ?? null }
}
