import type { ReminderRecord } from '../models/reminder.ts'
import type { ShiftMessage } from '../operations/read-shift.ts'
import type { ShiftNotice } from '../policy.ts'
import { spanOf } from './instants.ts'
import { type Composed, layOut } from './layout.ts'
import { fill } from './words/templates.ts'
import { words } from './words.ts'

/** The mail to a volunteer about a shift, in the recipient's language. `message.place.person.email` must be there. */
export function composeShiftMail(
  reminder: Pick<ReminderRecord, '_id' | 'kind'>,
  { place, occurrence, startsAt, endsAt, ...shift }: ShiftMessage,
): Composed {
  const { givenName, email, locale } = place!.person
  const said = words[locale ?? 'FR']
  const { event, venue } = occurrence
  const [title, eventTitle] =
    locale === 'EN' ? [shift.titleEn, event.titleEn] : [shift.titleFr, event.titleFr]
  const { subject, opening } = said.shifts[reminder.kind as ShiftNotice]
  return layOut(reminder, email!, {
    ...said,
    subject: fill(subject, { title }),
    opening: [said.greeting(givenName), opening],
    title,
    lines: [
      [said.event, eventTitle],
      [said.when, spanOf({ startsAt, endsAt, timeZone: event.timeZone }, said.language)],
      [said.where, [venue.name, venue.address].filter(Boolean).join(', ')],
    ],
  })
}
