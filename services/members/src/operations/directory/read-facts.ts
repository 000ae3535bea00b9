import { plainText } from '@cluster/database'
import { dayOf } from '@cluster/time'
import {
  dateInTheFuture,
  invalidInseeCategory,
  invalidPostalCode,
  invalidWebsite,
  nameMissing,
  siretContradictsSiren,
  textTooLong,
} from '../../errors.ts'
import type { ActivityRecord, LegalForm, OrganisationRecord } from '../../models/organisation.ts'
import { readActivity } from './read-activity.ts'
import { type Coordinates, readLocation } from './read-location.ts'
import { readSiren } from './read-siren.ts'
import { readSiret, sirenOf } from './read-siret.ts'

/** What people tell of an organisation: undefined where nothing, null for what is not known any more. */
export interface ToldFacts {
  name?: string | null
  siren?: string | null
  siret?: string | null
  legalForm?: LegalForm | null
  inseeCategory?: string | null
  activity?: ActivityRecord | null
  address?: string | null
  postalCode?: string | null
  city?: string | null
  location?: Coordinates | null
  website?: URL | null
  foundedOn?: string | null
}

export type Facts = Pick<OrganisationRecord, Exclude<keyof ToldFacts, 'name'>> & { name: string }

/** How each is read. @throws DomainError for what is no such thing */
const readers: { [Field in keyof Facts]: (told: NonNullable<ToldFacts[Field]>, now: Date) => Facts[Field] } =
  {
    name: text => {
      if (!plainText(text)) throw nameMissing()
      return atMost(200, 'name', text.trim())
    },
    siren: readSiren,
    siret: readSiret,
    legalForm: form => form,
    inseeCategory: text => digits(4, text, invalidInseeCategory),
    activity: ({ code, nomenclature }, now) => readActivity(code, nomenclature, dayOf(now)),
    address: text => atMost(200, 'address', text),
    postalCode: text => digits(5, text, invalidPostalCode),
    city: text => atMost(200, 'city', text),
    location: coordinates => readLocation(coordinates),
    website: readWebsite,
    foundedOn: (day, now) => notToCome('foundedOn', day, now),
  }

/** Facts as they are stored, of those that are told. @throws DomainError for the first that is wrong */
export function readFacts(told: ToldFacts, now: Date): Partial<Facts> {
  const read = Object.entries(readers).flatMap(([field, reader]) => {
    const value = told[field as keyof ToldFacts]
    if (value === undefined) return []
    return [[field, value === null ? null : (reader as (value: unknown, now: Date) => unknown)(value, now)]]
  })
  return Object.fromEntries(read)
}

/**
 * Facts with the SIREN that the SIRET begins with, where none is known.
 * @throws DomainError SIRET_CONTRADICTS_SIREN
 */
export function withSiren<T extends Partial<Facts>>(facts: T): T {
  const { siret, siren } = facts
  if (!siret) return facts
  if (siren && siren !== sirenOf(siret)) throw siretContradictsSiren(siren)
  return { ...facts, siren: sirenOf(siret) }
}

export function atMost(limit: number, field: string, text: string): string {
  if (text.length > limit) throw textTooLong(field, limit)
  return text
}

/** @throws DomainError DATE_IN_THE_FUTURE */
export function notToCome(field: string, day: string, now: Date): string {
  if (day > dayOf(now)) throw dateInTheFuture(field)
  return day
}

function digits(count: number, text: string, invalid: () => Error): string {
  if (text.length !== count || !/^[0-9]+$/.test(text)) throw invalid()
  return text
}

/** @throws DomainError INVALID_WEBSITE or TEXT_TOO_LONG */
export function readWebsite({ protocol, href }: URL): string {
  if (!['http:', 'https:'].includes(protocol)) throw invalidWebsite()
  return atMost(2_000, 'website', href)
}
