import type { PublicationRecord } from '../models/publication.ts'
import { accessAt } from '../operations/access/access-at.ts'
import type { Telling } from './telling.ts'
import { accessNames, licenceNames, typeNames } from './vocabularies.ts'
import { element, textElement } from './xml.ts'

/** A publication as unqualified Dublin Core, as OAI-PMH has it. */
export function toDublinCore(publication: PublicationRecord, { publicUrl, now }: Telling): string {
  const { _id, title, abstract, authors, type, keywords, topics, publishedOn, language, doi } = publication
  const { source, thesis, licence } = publication
  const access = accessAt(publication, now)
  const parts = [
    ...[title.fr, title.en].map(text => textElement('dc:title', text)),
    ...authors.map(({ name, givenName, familyName }) =>
      textElement('dc:creator', familyName && givenName ? `${familyName}, ${givenName}` : name),
    ),
    ...[...keywords, ...topics].map(subject => textElement('dc:subject', subject)),
    ...[abstract?.fr, abstract?.en].map(text => textElement('dc:description', text)),
    textElement('dc:publisher', source?.publisher),
    ...(thesis?.supervisors ?? []).map(name => textElement('dc:contributor', name)),
    textElement('dc:date', publishedOn),
    textElement('dc:type', `info:eu-repo/semantics/${typeNames[type].euRepo}`),
    textElement('dc:type', typeNames[type].coar),
    textElement('dc:identifier', doi && `https://doi.org/${doi}`),
    textElement('dc:identifier', `${publicUrl}/publications/${_id}`),
    textElement('dc:source', source?.title),
    textElement('dc:language', language),
    textElement('dc:rights', accessNames[access].euRepo),
    textElement(
      'dc:date',
      access === 'EMBARGOED'
        ? `info:eu-repo/date/embargoEnd/${publication.embargoUntil!.toISOString().slice(0, 10)}`
        : null,
    ),
    textElement('dc:rights', licence && licenceNames[licence].url),
  ]
  return element('oai_dc:dc', parts, {
    'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  })!
}
