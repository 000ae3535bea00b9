import type { Role, Viewer } from '@cluster/viewer'
import {
  answerMissing,
  eventIsCancelled,
  eventNotFound,
  eventNotPublished,
  notInGroup,
  partySizeOutOfRange,
  registrationClosed,
  registrationNotOpen,
  textTooLong,
  unknownQuestion,
} from '../../errors.ts'
import type { EventRecord, Group } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import type { AnswerRecord } from '../../models/registration.ts'

/** @throws DomainError unless people may see the event and come */
export function checkPublished(event: EventRecord | null, id: string): asserts event is EventRecord {
  if (!event) throw eventNotFound(id, 'eventId')
  if (event.status === 'CANCELLED') throw eventIsCancelled('eventId')
  if (event.status === 'DONE') throw registrationClosed()
  if (event.status !== 'PUBLISHED') throw eventNotPublished()
}

/** @throws DomainError unless one may register at this instant, whatever workers have done about it */
export function checkOpen(date: OccurrenceRecord, now: Date): void {
  if (date.status === 'CANCELLED') throw eventIsCancelled('occurrenceId')
  if (date.status !== 'PUBLISHED' || date.registrationClosesAt <= now || date.startsAt <= now)
    throw registrationClosed()
  if (date.registrationOpensAt && date.registrationOpensAt > now)
    throw registrationNotOpen(date.registrationOpensAt)
}

/**
 * The group that somebody registers in: of those that their roles tell, the one that they choose; of somebody else,
 * the one that is told.
 * @throws DomainError NOT_IN_GROUP
 */
export function groupFor(viewer: Viewer, personId: string, chosen: Group | null): Group | null {
  if (viewer.personId !== personId) return chosen
  const own = Object.entries(roleOf).flatMap(([group, role]) => (viewer.has(role) ? (group as Group) : []))
  if (chosen && !own.includes(chosen) && !viewer.has('STAFF')) throw notInGroup()
  return chosen ?? own[0] ?? null
}

const roleOf: Record<Group, Role> = { RESIDENTS: 'RESIDENT', MEMBER_EMPLOYEES: 'MEMBER' }

/** @throws DomainError where so many may not come together, or never could */
export function checkPartySize(
  partySize: number,
  group: Group | null,
  { maxPartySize }: EventRecord,
  { capacity, quotas }: OccurrenceRecord,
): void {
  const quota = quotas.find(one => one.group === group)?.places
  const most = Math.min(maxPartySize, capacity ?? maxPartySize, quota ?? maxPartySize)
  if (partySize < 1 || partySize > most) throw partySizeOutOfRange(most)
}

const longestAnswer = 2_000

/** What was answered, without what was left empty. @throws DomainError for a question unknown, or not answered */
export function checkAnswers(answers: readonly AnswerRecord[], { questions }: EventRecord): AnswerRecord[] {
  const open = new Map(questions.map(question => [question.id, question]))
  for (const { questionId, text } of answers) {
    if (!open.delete(questionId)) throw unknownQuestion(questionId)
    if (text.length > longestAnswer) throw textTooLong('answers', longestAnswer)
  }
  const given = answers.filter(({ text }) => text.trim())
  const missing = questions.find(
    ({ id, isRequired }) => isRequired && !given.some(({ questionId }) => questionId === id),
  )
  if (missing) throw answerMissing(missing.id)
  return given.map(({ questionId, text }) => ({ questionId, text }))
}
