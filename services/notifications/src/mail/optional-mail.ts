import type { Mail } from '@cluster/mail'
import type { ReminderRecord } from '../models/reminder.ts'
import type { Unsubscriptions } from '../operations/preferences/unsubscribe.ts'
import { topicOfNotice } from '../policy.ts'
import { type Composed, layOut, type Said } from './layout.ts'
import { digestWords } from './words/digests.ts'

type Told = Pick<ReminderRecord, '_id' | 'kind' | 'deadlineKind' | 'recipientId'>

/** The mail of a notice; where people may do without it, with how to say so. */
export function optionalMail(
  notice: Told,
  { said, ...mail }: Composed,
  unsubscriptions: Unsubscriptions,
): Mail {
  const unsubscribe = unsubscribeFrom(notice, said, unsubscriptions)
  if (!unsubscribe) return mail
  const { said: _, ...laidOut } = layOut(notice, mail.to, { ...said, unsubscribe })
  return { ...mail, ...laidOut }
}

export function unsubscribeFrom(
  notice: Told,
  { language }: Pick<Said, 'language'>,
  { urlFor }: Unsubscriptions,
): Said['unsubscribe'] {
  const topic = topicOfNotice(notice)
  if (topic === null) return undefined
  const words = digestWords[language.startsWith('en') ? 'EN' : 'FR']
  return { label: words.unsubscribe[topic], url: urlFor({ personId: notice.recipientId, topic }) }
}
