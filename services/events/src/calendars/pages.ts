import type { Asked, Locale, Made, Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { unknownLanguage } from '../errors/calendars.ts'
import { calendarStamp } from '../operations/calendars/calendar-stamp.ts'
import type { CalendarText } from '../operations/calendars/calendar-text.ts'
import { personOfFeed } from '../operations/calendars/feed-of-person.ts'
import { keptCalendar } from '../operations/calendars/kept-calendar.ts'
import { personalCalendar } from '../operations/calendars/personal-calendar.ts'
import { calendarOfEvent, publicCalendar } from '../operations/calendars/public-calendar.ts'

const type = 'text/calendar; charset=utf-8'
const root = '/calendar'
const dayMs = 86_400_000

/** So far back calendars go: about three months, by whole days, so that they are the same for a day. */
const sinceAt = (now: Date): Date => new Date((Math.floor(now.getTime() / dayMs) - 92) * dayMs)

/** The language that is asked for by `?lang=`. @throws DomainError UNKNOWN_LANGUAGE */
function localeOf({ query }: Asked): Locale {
  const { lang = 'fr' } = query
  if (!/^(fr|en)$/i.test(lang)) throw unknownLanguage()
  return lang.toUpperCase() as Locale
}

const made = ({ body, changedAt }: CalendarText, name: string): Made => ({
  type,
  name,
  body,
  ...(changedAt ? { changedAt } : {}),
})

/** All events, or those of an organiser: read and written once as long as no event changed. */
async function madeOnce(asked: Asked, { now, publicUrl }: Context, organiserId?: string): Promise<Made> {
  const telling = { locale: localeOf(asked), publicUrl }
  const since = sinceAt(now())
  const key = JSON.stringify([organiserId, telling, since])
  const text = await keptCalendar(key, await calendarStamp(now()), () =>
    publicCalendar({ since, ...(organiserId === undefined ? {} : { organiserId }) }, telling),
  )
  return { ...made(text, 'events.ics'), isPublic: true }
}

const everybodys: Page<Context> = { root, path: 'events.ics', make: madeOnce }

const ofOrganiser: Page<Context> = {
  root,
  path: 'organiser/:id.ics',
  make: (asked, context) => madeOnce(asked, context, asked.path.id!),
}

const ofEvent: Page<Context> = {
  root,
  path: 'event/:id.ics',
  make: async (asked, { publicUrl }) => {
    const text = await calendarOfEvent(asked.path.id!, { locale: localeOf(asked), publicUrl })
    return { ...made(text, 'event.ics'), isPublic: true }
  },
}

/** Who has the address has the calendar: programs sign in to nothing. */
const ofPerson: Page<Context> = {
  root,
  path: 'person/:secret.ics',
  make: async (asked, context) => {
    const { now, publicUrl } = context
    const telling = { locale: localeOf(asked), publicUrl }
    const personId = await personOfFeed(asked.path.secret!, context)
    const text = await personalCalendar(personId, { ...telling, since: sinceAt(now()), now: now() })
    return { ...made(text, 'registrations.ics'), isAskedAgain: true }
  },
}

/** What events gives by plain HTTP below `/calendar/`. */
export const pages: Page<Context>[] = [everybodys, ofOrganiser, ofEvent, ofPerson]
