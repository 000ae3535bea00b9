import { newId, plainText } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { invalidInseeCategory, invalidWebsite, nameMissing, organisationKnown } from '../../errors.ts'
import { type LegalForm, Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { essBasisByForm } from '../composition/ess-basis-by-form.ts'
import { completeOrganisation } from '../directory/complete-organisation.ts'
import { readSiren } from '../directory/read-siren.ts'
import { readText } from './read-step.ts'

export interface NewOrganisation {
  name: string
  legalForm?: LegalForm | null
  siren?: string | null
  inseeCategory?: string | null
  city?: string | null
  website?: URL | null
}

/**
 * What somebody tells of an organisation that applies; of its ESS basis it is believed what its legal form makes so.
 * @throws DomainError NAME_MISSING, TEXT_TOO_LONG, INVALID_SIREN, INVALID_INSEE_CATEGORY or INVALID_WEBSITE
 */
export function readOrganisation(told: NewOrganisation): OrganisationRecord {
  const { name, legalForm = null, siren, inseeCategory = null, city, website } = told
  if (!plainText(name)) throw nameMissing()
  if (inseeCategory && !/^[0-9]{4}$/.test(inseeCategory)) throw invalidInseeCategory()
  if (website && !['http:', 'https:'].includes(website.protocol)) throw invalidWebsite()
  return completeOrganisation({
    _id: newId(),
    name: readText(name, 'name', 200)!,
    legalForm,
    siren: siren ? readSiren(siren) : null,
    inseeCategory: inseeCategory || null,
    essBasis: essBasisByForm(legalForm),
    city: readText(city, 'city', 200),
    website: readText(website?.href, 'website', 2_000),
  })
}

/**
 * Adds an organisation that is not there yet. Of two at once with the same SIREN, or the same name and none, the
 * unique indexes let one pass.
 * @throws DomainError ORGANISATION_KNOWN
 */
export async function addOrganisation(
  organisation: OrganisationRecord,
  session: ClientSession,
): Promise<void> {
  const { siren, sortName } = organisation
  const same = siren ? { siren } : { sortName, siren: null }
  const known = await Organisation.findOne(same).session(session).lean<OrganisationRecord>()
  if (known) throw organisationKnown(siren ? 'siren' : 'name', known._id)
  await Organisation.create([organisation], { session })
}
