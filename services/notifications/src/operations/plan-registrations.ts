import { trusted } from '@cluster/database'
import type { Wake } from '@cluster/jobs'
import { Reminder, type ReminderRecord } from '../models/reminder.ts'
import type { ReminderPolicyRecord } from '../models/reminder-policy.ts'
import { type EventNotice, newsOf, toldTo, topicOfNotice } from '../policy.ts'
import { eventRule } from './due-times.ts'
import { type Notice, type RegistrationFacts, versionOf } from './registration-facts.ts'
import { wantedReminders } from './wanted-reminders.ts'
import { whyNotTold } from './why-not-send.ts'
import { writeRows } from './write-rows.ts'

type Planned = Pick<
  ReminderRecord,
  '_id' | 'rule' | 'sourceId' | 'state' | 'version' | 'policyVersion' | 'fence' | 'wakeAt'
> & {
  kind: EventNotice
}

/**
 * Makes the reminders of registrations what they should be, in three commands. It may run twice, late, or beside
 * a run that knows more: what was planned from a newer version stands.
 * @returns the rows to wake
 */
export async function planRegistrations(
  registrations: readonly RegistrationFacts[],
  notice: Notice | null,
  policy: ReminderPolicyRecord,
): Promise<Wake[]> {
  await writeRows(registrations.flatMap(one => wantedReminders(one, notice, policy)))
  const rows = await Reminder.find({
    source: 'REGISTRATION',
    sourceId: trusted({ $in: registrations.map(({ id }) => id) }),
  })
    .select('kind rule sourceId state version policyVersion fence wakeAt')
    .lean<Planned[]>()
  const calledOff = registrations.flatMap(one => {
    const own = rows.filter(({ sourceId }) => sourceId === one.id)
    const overtaken = outdated(one, own)
    const dropped = own.filter(row => !overtaken.includes(row) && isDropped(row, policy))
    return [
      ...overtaken.map(row => callOff(row, whyOutdated(one, row.kind))),
      ...dropped.map(row => callOff(row, 'POLICY_CHANGED')),
    ]
  })
  if (calledOff.length > 0) {
    await Reminder.collection.bulkWrite(
      calledOff.map(({ write }) => write),
      { ordered: false },
    )
  }

  const gone = new Set(calledOff.map(({ id }) => id))
  return rows
    .filter(({ _id, state }) => state === 'PENDING' && !gone.has(_id))
    .map(({ _id, fence, wakeAt }) => ({ id: _id, fence, delayMs: wakeAt.getTime() - Date.now() }))
}

/**
 * What was planned from an older version than the newest that left a trace: by others earlier, or by this run,
 * where one that knew more was faster. News stay until they are sent: only newer ones, or a place given back, end them.
 */
function outdated(registration: RegistrationFacts, rows: readonly Planned[]): Planned[] {
  const newest = Math.max(versionOf(registration), ...rows.map(({ version }) => version))
  const newestNews = Math.max(...rows.filter(isNews).map(({ version }) => version))
  const stays = (row: Planned) =>
    isNews(row) && toldTo[row.kind].includes(registration.status) && row.version === newestNews
  return rows.filter(row => row.state === 'PENDING' && row.version < newest && !stays(row))
}

const allNews: ReadonlySet<string> = new Set(Object.values(newsOf))
const isNews = ({ kind }: Planned) => allNews.has(kind)

const isTimed = ({ kind }: Planned) => topicOfNotice({ kind, deadlineKind: null }) !== null

/** Whether a newer policy has it no more. */
function isDropped(row: Planned, { version, notices }: ReminderPolicyRecord): boolean {
  if (row.state !== 'PENDING' || row.policyVersion >= version || !isTimed(row)) return false
  return !notices.some(rule => eventRule(rule).rule === row.rule)
}

function callOff({ _id, version, policyVersion }: Planned, reason: string) {
  const set = { state: 'CANCELLED', reason, finishedAt: '$$NOW' }
  const filter = { _id, state: 'PENDING', version, policyVersion } as object
  return { id: _id, write: { updateOne: { filter, update: [{ $set: set }] } } }
}

function whyOutdated({ status, event, occurrence }: RegistrationFacts, kind: EventNotice): string {
  if (!toldTo[kind].includes(status)) return whyNotTold(status)
  if (event.status === 'CANCELLED') return 'EVENT_CANCELLED'
  return occurrence.status === 'CANCELLED' ? 'DATE_CANCELLED' : 'EVENT_MOVED'
}
