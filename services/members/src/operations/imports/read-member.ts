import { DomainError } from '@cluster/errors'
import { isDay } from '@cluster/time'
import { invalidWebsite } from '../../errors.ts'
import {
  coordinateMissing,
  invalidDate,
  invalidNumber,
  invalidVotes,
  unknownValue,
} from '../../import-errors.ts'
import { type EssBasis, essBases, legalForms, nomenclatures } from '../../models/organisation.ts'
import { type Facts, notToCome, readFacts, type ToldFacts, withSiren } from '../directory/read-facts.ts'

/** What one record tells of an organisation; what it leaves empty is not among the facts. */
export interface ToldMember {
  name: string
  facts: Partial<Omit<Facts, 'name'>> & { essBasis?: EssBasis }
  memberSince: string | null
  votes: number | null
}

type Row = Record<string, string>

/** @throws DomainError for the first cell that is wrong, with its column as the field */
export function readMember(row: Row, now: Date): ToldMember {
  try {
    const { name = '', ...facts } = withSiren(readFacts(toldIn(row), now))
    const { ess_basis, member_since, votes } = row
    return {
      name,
      facts: { ...facts, ...(ess_basis && { essBasis: oneOf(essBases, 'ess_basis', ess_basis) }) },
      memberSince: member_since ? notToCome('member_since', dayIn('member_since', member_since), now) : null,
      votes: votes ? readVotes(votes) : null,
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw new DomainError(error.code, columnOf(error.field), error.message)
  }
}

function toldIn(row: Row): ToldFacts {
  const { name = '', siren, siret, legal_form, insee_category, address, postal_code, city, website } = row
  const { naf, naf_nomenclature = '', founded_on } = row
  return {
    name,
    siren,
    siret,
    legalForm: legal_form && oneOf(legalForms, 'legal_form', legal_form),
    inseeCategory: insee_category,
    activity: naf
      ? { code: naf, nomenclature: oneOf(nomenclatures, 'naf_nomenclature', naf_nomenclature) }
      : undefined,
    address,
    postalCode: postal_code,
    city,
    location: placeIn(row),
    website: website ? urlIn(website) : undefined,
    foundedOn: founded_on && dayIn('founded_on', founded_on),
  } as ToldFacts
}

/** What the facts are called in a file, where that is not the same word. */
function columnOf(field: string | null): string | null {
  if (field === 'activity') return 'naf'
  if (field === 'location') return 'latitude'
  return field?.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`) ?? null
}

function placeIn({ latitude, longitude }: Row): ToldFacts['location'] {
  if (!latitude && !longitude) return undefined
  if (!latitude) throw coordinateMissing('latitude')
  if (!longitude) throw coordinateMissing('longitude')
  return { latitude: degrees('latitude', latitude), longitude: degrees('longitude', longitude) }
}

function degrees(field: string, text: string): number {
  // A French spreadsheet writes a comma.
  if (!/^-?\d{1,3}([.,]\d+)?$/.test(text)) throw invalidNumber(field)
  return Number(text.replace(',', '.'))
}

function oneOf<T extends string>(known: readonly T[], field: string, text: string): T {
  const value = text.toUpperCase() as T
  if (!known.includes(value)) throw unknownValue(field, known)
  return value
}

function urlIn(text: string): URL {
  const url = URL.parse(text)
  if (!url) throw invalidWebsite()
  return url
}

function dayIn(field: string, text: string): string {
  if (!isDay(text)) throw invalidDate(field)
  return text
}

function readVotes(text: string): number {
  const votes = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (votes < 1 || votes > 1_000) throw invalidVotes()
  return votes
}
