import type { Mail } from '@cluster/mail'
import type { ReminderRecord } from '../models/reminder.ts'
import type { Unsubscriptions } from '../operations/preferences/unsubscribe.ts'
import { type Composed, layOutTogether } from './layout.ts'
import { unsubscribeFrom } from './optional-mail.ts'
import { digestWords } from './words/digests.ts'

interface Told {
  reminder: ReminderRecord
  mail: Composed
}

/** One mail of what several reminders of a person say; of at least one. Events in it are in no calendar yet: a feed has them. */
export function composeDigest(_id: string, told: readonly Told[], unsubscriptions: Unsubscriptions): Mail {
  const [{ reminder, mail }] = told as [Told]
  const { said } = mail
  const words = digestWords[said.language.startsWith('en') ? 'EN' : 'FR']
  const { said: _, ...together } = layOutTogether(
    { _id },
    mail.to,
    {
      language: said.language,
      subject: words.subject(told.length),
      // The greeting of any of them.
      opening: [said.opening[0]!, words.opening],
      title: words.title,
      closing: said.closing,
      unsubscribe: unsubscribeFrom(reminder, said, unsubscriptions),
    },
    told.map(({ mail }) => mail.said),
  )
  return together
}
