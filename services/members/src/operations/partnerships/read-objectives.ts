import { newId } from '@cluster/database'
import type { TranslatedText } from '@cluster/subgraph'
import { indicatorNotFound, invalidIndicator, invalidObjective } from '../../errors.ts'
import type { IndicatorRecord, ObjectiveRecord } from '../../models/partnership.ts'

export interface GivenObjective {
  id?: string | null | undefined
  title: GivenText
  indicators: GivenIndicator[]
}
export interface GivenIndicator {
  id?: string | null | undefined
  title: GivenText
  unit: GivenText
  target?: number | null | undefined
  source: IndicatorRecord['source']
}
interface GivenText {
  fr: string
  en?: string | null | undefined
}

const most = 20
export const largestFigure = 1e12

/**
 * Objectives as they are stored: those with an id are among the present ones.
 * @throws DomainError INVALID_OBJECTIVE, INVALID_INDICATOR or INDICATOR_NOT_FOUND
 */
export function readObjectives(
  given: readonly GivenObjective[],
  present: readonly ObjectiveRecord[],
): ObjectiveRecord[] {
  if (given.length > most) throw invalidObjective(`A partnership has at most ${most} objectives.`)
  const idOf = takingIdsOf(present.flatMap(({ _id, indicators }) => [_id, ...indicators.map(one => one._id)]))
  return given.map(({ id, title, indicators }) => {
    if (indicators.length > most) throw invalidIndicator(`An objective has at most ${most} indicators.`)
    return {
      _id: idOf(id),
      title: readText(title, 300, why => invalidObjective(`The title of an objective ${why}.`)),
      indicators: indicators.map(indicator => readIndicator(indicator, idOf)),
    }
  })
}

function readIndicator(
  { id, title, unit, target = null, source }: GivenIndicator,
  idOf: ReturnType<typeof takingIdsOf>,
): IndicatorRecord {
  if (target !== null && Math.abs(target) > largestFigure)
    throw invalidIndicator('A target is at most 10^12.')
  return {
    _id: idOf(id),
    title: readText(title, 300, why => invalidIndicator(`The title of an indicator ${why}.`)),
    unit: readText(unit, 50, why => invalidIndicator(`The unit of an indicator ${why}.`)),
    target,
    source,
  }
}

/** Each id may be taken once: twice, one indicator would be two. */
function takingIdsOf(present: readonly string[]): (id: string | null | undefined) => string {
  const free = new Set(present)
  return id => {
    if (id == null) return newId()
    if (!free.delete(id)) throw indicatorNotFound(id, 'objectives')
    return id
  }
}

function readText({ fr, en }: GivenText, limit: number, refuse: (why: string) => Error): TranslatedText {
  const text = { fr: fr.trim(), en: en?.trim() || null }
  if (!text.fr) throw refuse('is missing in French')
  if (text.fr.length > limit || (text.en ?? '').length > limit)
    throw refuse(`has at most ${limit} characters`)
  return text
}
