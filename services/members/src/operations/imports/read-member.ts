import { plainText } from '@cluster/database'
import { dayOf, isDay } from '../../calendar-day.ts'
import {
  dateInTheFuture,
  invalidDate,
  invalidInseeCategory,
  invalidWebsite,
  nameMissing,
  textTooLong,
  unknownValue,
} from '../../import-errors.ts'
import {
  type EssBasis,
  essBases,
  type LegalForm,
  legalForms,
  type OrganisationRecord,
} from '../../models/organisation.ts'
import { readSiren } from '../directory/read-siren.ts'

type Facts = Pick<
  OrganisationRecord,
  'siren' | 'legalForm' | 'inseeCategory' | 'essBasis' | 'city' | 'website'
>

/** What one record tells of an organisation; what it leaves empty is not among the facts. */
export interface ToldMember {
  name: string
  facts: Partial<Facts>
  memberSince: string | null
}

/** @throws DomainError for the first cell that is wrong */
export function readMember(row: Record<string, string>, now: Date): ToldMember {
  const { name = '', siren, legal_form, insee_category, ess_basis, city, website, member_since } = row
  if (!plainText(name)) throw nameMissing()
  return {
    name: atMost(200, 'name', name),
    facts: {
      ...(siren && { siren: readSiren(siren) }),
      ...(legal_form && { legalForm: oneOf<LegalForm>(legalForms, 'legal_form', legal_form) }),
      ...(insee_category && { inseeCategory: readInseeCategory(insee_category) }),
      ...(ess_basis && { essBasis: oneOf<EssBasis>(essBases, 'ess_basis', ess_basis) }),
      ...(city && { city: atMost(200, 'city', city) }),
      ...(website && { website: readWebsite(website) }),
    },
    memberSince: member_since ? readPastDay(member_since, now) : null,
  }
}

function atMost(limit: number, field: string, text: string): string {
  if (text.length > limit) throw textTooLong(field, limit)
  return text
}

function oneOf<T extends string>(known: readonly T[], field: string, text: string): T {
  const value = text.toUpperCase() as T
  if (!known.includes(value)) throw unknownValue(field, known)
  return value
}

function readInseeCategory(text: string): string {
  if (!/^[0-9]{4}$/.test(text)) throw invalidInseeCategory()
  return text
}

function readWebsite(text: string): string {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw invalidWebsite()
  return atMost(2_000, 'website', url.href)
}

function readPastDay(text: string, now: Date): string {
  if (!isDay(text)) throw invalidDate()
  if (text > dayOf(now)) throw dateInTheFuture()
  return text
}
