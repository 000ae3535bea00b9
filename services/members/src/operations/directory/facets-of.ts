import type { OrganisationRecord } from '../../models/organisation.ts'

type Faceted = Pick<OrganisationRecord, 'legalForm' | 'activity'>

/**
 * What an organisation is listed under: its legal form or any, with its activity, the division of that, or any. So
 * one index serves each combination in the order of the names, and each is one place in it.
 */
export function facetsOf({ legalForm, activity }: Faceted): string[] {
  const activities = activity ? ['', divisionOf(activity.code), activity.code] : ['']
  return activities.flatMap(code =>
    legalForm ? [facet('', code), facet(legalForm, code)] : [facet('', code)],
  )
}

/** The one under which those are that a list asks for; the empty text is any. */
export const facet = (legalForm: string, activity: string): string => `${legalForm} ${activity}`

/** The first two digits: 62 of 62.01Z. */
export const divisionOf = (code: string): string => code.slice(0, 2)
