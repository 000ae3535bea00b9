import type { ReminderPolicyRecord } from '../models/reminder-policy.ts'
import { type EventNotice, type RegistrationStatus, toldTo } from '../policy.ts'
import { dueTimes, offerEndingAt } from './due-times.ts'
import { isToldNews } from './is-told-news.ts'
import type { WantedRow } from './plan-row.ts'
import { isOn, type Notice, type RegistrationFacts, versionOf } from './registration-facts.ts'

interface Planned {
  kind: EventNotice
  rule?: string
  dueAt: Date
  expiresAt: Date
  /** What makes it another than one of its kind before. */
  turn: string
  isAtOnce: boolean
  calledOff?: string | null
}

/**
 * The reminders that a registration should have, from now on. What came due before the person registered, or
 * before the event was moved, is not made up for.
 */
export function wantedReminders(
  registration: RegistrationFacts,
  notice: Notice | null,
  policy: ReminderPolicyRecord,
): WantedRow[] {
  const { id, occurrence, event } = registration
  const planned = [
    ...newsFor(registration, notice),
    ...(isOn(registration) ? [...offersFor(registration), ...timedFor(registration, notice, policy)] : []),
  ]
  return planned.map(({ kind, rule = kind, dueAt, expiresAt, turn, isAtOnce, calledOff = null }) => ({
    id: `${id}-${rule}-${turn}`,
    about: {
      kind,
      rule,
      source: 'REGISTRATION',
      sourceId: id,
      eventId: event.id,
      deadlineKind: null,
      recipientId: registration.personId,
      startsAt: occurrence.startsAt,
      dueAt,
      expiresAt,
      version: versionOf(registration),
      policyVersion: policy.version,
    },
    isAtOnce,
    calledOff,
  }))
}

/** One for each change. */
function newsFor(registration: RegistrationFacts, notice: Notice | null): Planned[] {
  if (!notice || !isToldNews(registration, notice)) return []
  const { revision, occurrence, event } = registration
  const turn = notice.kind === 'WAITLISTED' ? revision : event.revision + occurrence.revision
  const { kind, at } = notice
  return [{ kind, dueAt: at, expiresAt: occurrence.startsAt, turn: `r${turn}`, isAtOnce: true }]
}

/** One for each offer. */
function offersFor({ status, revision, changedAt, offer, occurrence }: RegistrationFacts): Planned[] {
  if (status === 'EXPIRED')
    return [
      {
        kind: 'OFFER_EXPIRED',
        dueAt: changedAt,
        expiresAt: occurrence.startsAt,
        turn: `r${revision}`,
        isAtOnce: true,
      },
    ]
  if (status !== 'OFFERED' || !offer) return []
  const { offeredAt, offerEndsAt: expiresAt } = offer
  const turn = `${expiresAt.getTime()}`
  return [
    { kind: 'PLACE_OFFERED', dueAt: offeredAt, expiresAt, turn, isAtOnce: true },
    { kind: 'OFFER_ENDING', dueAt: offerEndingAt(offer), expiresAt, turn, isAtOnce: false },
  ]
}

const givenUp: RegistrationStatus[] = ['CANCELLED', 'DECLINED']

/** One for each start. Of a place given back they are noted as called off, so that a planner that knows less sees it. */
function timedFor(
  registration: RegistrationFacts,
  notice: Notice | null,
  policy: ReminderPolicyRecord,
): Planned[] {
  const { status, changedAt, occurrence, event } = registration
  if (!toldTo.DAY_1.includes(status) && !givenUp.includes(status)) return []
  const changed = notice && notice.at > changedAt ? notice.at : changedAt
  return dueTimes(occurrence.startsAt, event.timeZone, policy.notices)
    .filter(({ dueAt, since }) => dueAt > changed && (since === null || dueAt > since))
    .map(({ kind, rule, dueAt, expiresAt }) => ({
      kind,
      rule,
      dueAt,
      expiresAt,
      turn: `${occurrence.startsAt.getTime()}`,
      isAtOnce: false,
      calledOff: givenUp.includes(status) ? 'REGISTRATION_CANCELLED' : null,
    }))
}
