import { domainError } from '@cluster/errors'
import type { Asked } from '@cluster/subgraph'
import { isDay } from '../operations/hours/check-hours.ts'

/** What is wrong with an address of a file; a client of the graph never sees it. */
export const invalidParameter = domainError(
  'INVALID_PARAMETER',
  (name: string, _wanted: string) => name,
  (name: string, wanted: string) => `${name} is ${wanted}.`,
)

/** In which language a file is: French where nothing is said. @throws DomainError INVALID_PARAMETER */
export function localeIn({ query }: Asked): 'FR' | 'EN' {
  const given = (query.locale ?? 'FR').toUpperCase()
  if (given !== 'FR' && given !== 'EN') throw invalidParameter('locale', 'FR or EN')
  return given
}

/** A day among the parameters. @throws DomainError INVALID_PARAMETER */
export function dayIn({ query }: Asked, name: string): string {
  const given = query[name] ?? ''
  if (!isDay(given)) throw invalidParameter(name, 'a day like 2026-12-31')
  return given
}
