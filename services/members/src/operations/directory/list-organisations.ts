import { findPage, type Page, type PageArgs, plainText, trusted } from '@cluster/database'
import { invalidDistance, textTooLong } from '../../errors.ts'
import {
  type EssBasis,
  essBases,
  type LegalForm,
  Organisation,
  type OrganisationRecord,
} from '../../models/organisation.ts'
import { byName } from '../../orders.ts'
import { facet } from './facets-of.ts'
import { readActivityWanted } from './read-activity.ts'
import { type Coordinates, earthRadius, readLocation } from './read-location.ts'
import { wordsOf } from './words-of.ts'

export interface OrganisationsWanted extends PageArgs {
  legalForm?: LegalForm | null
  /** `UNKNOWN` where it is not known. */
  essBasis?: EssBasis | 'UNKNOWN' | null
  isMember?: boolean | null
  /** A code of the NAF, or a division of it. */
  activity?: string | null
  near?: (Coordinates & { withinMetres: number }) | null
  /** Words, all of which have to be there. */
  text?: string | null
  nameStartsWith?: string | null
}

const mostMetres = 100_000
const mostCharacters = 100

/** Organisations by name, of which everything wanted is true. */
export async function listOrganisations(wanted: OrganisationsWanted): Promise<Page<OrganisationRecord>> {
  const { first, after } = wanted
  const filter = { $and: [faceted(wanted), within(wanted.near), having(wanted.text), starting(wanted)] }
  return findPage(Organisation, { filter, order: byName, first, after })
}

/** A place in the index of facets, which is then in the order of names; or several, which MongoDB merges. */
function faceted({ legalForm, essBasis, isMember, activity }: OrganisationsWanted): object {
  const isAsked = legalForm || essBasis || typeof isMember === 'boolean' || activity
  if (!isAsked) return {}
  const basis = essBasis === 'UNKNOWN' ? null : essBasis
  return {
    facets: facet(legalForm ?? '', activity ? readActivityWanted(activity) : ''),
    isMember: isMember ?? trusted({ $in: [true, false] }),
    essBasis:
      basis === undefined || (basis === null && !essBasis) ? trusted({ $in: [null, ...essBases] }) : basis,
  }
}

function within(near: OrganisationsWanted['near']): object {
  if (!near) return {}
  const { withinMetres } = near
  if (!(withinMetres > 0 && withinMetres <= mostMetres)) throw invalidDistance(mostMetres)
  const { coordinates } = readLocation(near, 'near')
  return { location: trusted({ $geoWithin: { $centerSphere: [coordinates, withinMetres / earthRadius] } }) }
}

function having(text: string | null | undefined): object {
  const words = wordsOf(short('text', text))
  return words.length > 0 ? { $and: words.map(word => ({ words: word })) } : {}
}

function starting({ nameStartsWith }: OrganisationsWanted): object {
  const start = plainText(short('nameStartsWith', nameStartsWith))
  // Up to the last character that there is: a span that the index seeks, unlike a pattern made of user input.
  return start ? { sortName: trusted({ $gte: start, $lte: `${start}\u{10FFFF}` }) } : {}
}

function short(field: string, text: string | null | undefined): string {
  if (text && text.length > mostCharacters) throw textTooLong(field, mostCharacters)
  return text ?? ''
}
