import { domainError } from '@cluster/errors'
import type { Asked } from '@cluster/subgraph'
import { isDay } from '../calendar-day.ts'

/** What is wrong with an address of a document; a client of the graph never sees it. */
export const invalidParameter = domainError(
  'INVALID_PARAMETER',
  (name: string, _wanted: string) => name,
  (name: string, wanted: string) => `${name} is ${wanted}.`,
)

/** A day among the parameters, or null where it is left out. @throws DomainError INVALID_PARAMETER */
export function dayIn({ query }: Asked, name: string): string | null {
  const given = query[name]
  if (given === undefined) return null
  if (!isDay(given)) throw invalidParameter(name, 'a day like 2010-12-31')
  return given
}

/** One of several words among the parameters, the first where it is left out. @throws DomainError INVALID_PARAMETER */
export function choiceIn<const T extends string>(
  { query }: Asked,
  name: string,
  choices: readonly [T, ...T[]],
): T {
  const given = query[name]
  if (given === undefined) return choices[0]
  const choice = choices.find(one => one === given.toUpperCase())
  if (!choice) throw invalidParameter(name, `one of ${choices.join(', ')}`)
  return choice
}

export const localeIn = (asked: Asked): 'FR' | 'EN' => choiceIn(asked, 'locale', ['FR', 'EN'])
