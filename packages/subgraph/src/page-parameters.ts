import { domainError } from '@cluster/errors'
import { isDay } from '@cluster/time'
import type { Asked } from './serve-pages.ts'

/** What is wrong with the address of a page or file; a client of the graph never sees it. */
export const invalidParameter = domainError(
  'INVALID_PARAMETER',
  (name: string, _wanted: string) => name,
  (name: string, wanted: string) => `${name} is ${wanted}.`,
)

const notADay = (name: string) => invalidParameter(name, 'a day like 2010-12-31')

/** A day among the parameters, or null where it is left out. @throws DomainError INVALID_PARAMETER */
export function dayIn({ query }: Asked, name: string): string | null {
  const given = query[name]
  if (given === undefined) return null
  if (!isDay(given)) throw notADay(name)
  return given
}

/** The same, where it has to be given. @throws DomainError INVALID_PARAMETER */
export function dayGivenIn(asked: Asked, name: string): string {
  const given = dayIn(asked, name)
  if (given === null) throw notADay(name)
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

/** In which language a page or file is: French where nothing is said. @throws DomainError INVALID_PARAMETER */
export const localeIn = (asked: Asked): 'FR' | 'EN' => choiceIn(asked, 'locale', ['FR', 'EN'])
