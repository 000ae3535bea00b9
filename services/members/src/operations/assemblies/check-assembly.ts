import type { TranslatedText } from '@cluster/subgraph'
import { addDays, dayOf } from '@cluster/time'
import {
  agendaEmpty,
  agendaTooLong,
  assemblyTextMissing,
  assemblyTextTooLong,
  invalidNotice,
  invalidProxyLimit,
  invalidQuorum,
  noticeTooShort,
  unknownCollege,
} from '../../errors.ts'
import type { AssemblyCollegeRecord, AssemblyRecord } from '../../models/assembly.ts'

type Checked = Pick<AssemblyRecord, 'title' | 'place' | 'noticeDays' | 'quorumPercent' | 'proxyLimit'> &
  Pick<AssemblyRecord, 'collegeQuorums'> & { agenda: readonly { title: TranslatedText }[] }

/** What holds of every assembly. @throws DomainError for the first rule that is broken */
export function checkAssembly(assembly: Checked, leastNoticeDays: number): void {
  const { title, place, agenda, noticeDays, quorumPercent, collegeQuorums, proxyLimit } = assembly
  checkText('title', title, 200)
  checkPlace(place)
  if (agenda.length === 0) throw agendaEmpty()
  if (agenda.length > 100) throw agendaTooLong()
  for (const item of agenda) checkText('agenda', item.title, 200)
  if (noticeDays < leastNoticeDays || noticeDays > 365) throw invalidNotice(leastNoticeDays)
  if (!isPercent(quorumPercent)) throw invalidQuorum('quorumPercent')
  const ids = new Set(collegeQuorums.map(({ collegeId }) => collegeId))
  if (ids.size < collegeQuorums.length || !collegeQuorums.every(({ percent }) => isPercent(percent)))
    throw invalidQuorum('collegeQuorums')
  if (proxyLimit < 0 || proxyLimit > 20) throw invalidProxyLimit()
}

export const checkPlace = (place: string): void => checkText('place', { fr: place }, 500)

/**
 * Whole days of the calendar lie between today and the assembly, whatever the hour.
 * @throws DomainError NOTICE_TOO_SHORT
 */
export function checkNotice(heldAt: Date, noticeDays: number, now: Date): void {
  const earliest = addDays(dayOf(now), noticeDays)
  if (dayOf(heldAt) < earliest) throw noticeTooShort({ noticeDays, earliest })
}

/** @throws DomainError UNKNOWN_COLLEGE */
export function checkQuorums(
  quorums: AssemblyRecord['collegeQuorums'],
  colleges: readonly AssemblyCollegeRecord[],
): void {
  const known = new Set(colleges.map(({ id }) => id))
  const stray = quorums.find(({ collegeId }) => !known.has(collegeId))
  if (stray) throw unknownCollege(stray.collegeId)
}

function checkText(field: string, { fr, en }: TranslatedText, limit: number): void {
  if (!fr?.trim()) throw assemblyTextMissing(field)
  if (Math.max(fr.length, en?.length ?? 0) > limit) throw assemblyTextTooLong(field, limit)
}

const isPercent = (value: number) => value >= 0 && value <= 100
