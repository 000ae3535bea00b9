import type { Graph } from '@cluster/graph'
import type { ReminderRecord, Source } from '../models/reminder.ts'
import { readDeadlineMessage } from '../operations/read-deadline-message.ts'
import { readMessage } from '../operations/read-message.ts'
import { readShiftMessage } from '../operations/read-shift.ts'
import { type NotSent, whyNotNotify, whyNotSend, whyNotTellVolunteer } from '../operations/why-not-send.ts'
import { policyOf } from '../policy.ts'
import { composeDeadlineMail } from './compose-deadline-mail.ts'
import { composeMail } from './compose-mail.ts'
import { composeShiftMail } from './compose-shift-mail.ts'
import type { Composed } from './layout.ts'

type Prepare = (reminder: ReminderRecord, graph: Graph) => Promise<{ not: NotSent } | { mail: Composed }>

const prepare: Record<Source, Prepare> = {
  REGISTRATION: async (reminder, graph) => {
    const message = await readMessage(graph, reminder.sourceId)
    const not = whyNotSend(reminder, message)
    return not ? { not } : { mail: composeMail(reminder, message!) }
  },
  DEADLINE: async (reminder, graph) => {
    const policy = policyOf(reminder.deadlineKind ?? '')
    // Planned by a newer version, of which a worker will come by.
    if (!policy) throw Object.assign(new Error('No policy has this kind'), { code: 'UNKNOWN_KIND' })
    const { sourceId: id, recipientId } = reminder
    const message = await readDeadlineMessage(graph, { service: policy.of, id, recipientId })
    const not = whyNotNotify(reminder, message)
    return not ? { not } : { mail: composeDeadlineMail(reminder, message!, policy) }
  },
  SHIFT: async (reminder, graph) => {
    const { sourceId: id, recipientId } = reminder
    const message = await readShiftMessage(graph, { id, recipientId })
    const not = whyNotTellVolunteer(reminder, message)
    return not ? { not } : { mail: composeShiftMail(reminder, message!) }
  },
}

/** Reads the world again: the mail of a reminder, or why it is not sent. @throws GraphUnavailable */
export const prepareMail: Prepare = (reminder, graph) => prepare[reminder.source](reminder, graph)
