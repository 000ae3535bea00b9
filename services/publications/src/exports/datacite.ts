import type { TranslatedText } from '@cluster/subgraph'
import type { AuthorRecord, PublicationRecord } from '../models/publication.ts'
import { accessAt } from '../operations/access/access-at.ts'
import type { Telling } from './telling.ts'
import { accessNames, genreOf, licenceNames, typeNames } from './vocabularies.ts'
import { type Content, element, textElement } from './xml.ts'

const kernel = 'http://datacite.org/schema/kernel-4'

/** A publication as DataCite XML (metadata schema 4.5), without the declaration of XML. */
export function toDataCite(publication: PublicationRecord, { publicUrl, now }: Telling): string {
  const { _id, doi, title, abstract, authors, publishedOn, language, type, keywords, topics } = publication
  const { source, thesis, version, conceptId } = publication
  const address = (id: string) => `${publicUrl}/publications/${id}`
  const all = (name: string, parts: Content) => element(name, parts)
  const parts = [
    doi
      ? textElement('identifier', doi, { identifierType: 'DOI' })
      : textElement('identifier', address(_id), { identifierType: 'URL' }),
    all('creators', authors.map(creator)),
    all('titles', inLanguages('title', title)),
    // DataCite asks for one.
    textElement('publisher', source?.publisher ?? '(:unav)'),
    textElement('publicationYear', publishedOn.slice(0, 4)),
    textElement('resourceType', genreOf(publication) ?? type.toLowerCase().replace('_', ' '), {
      resourceTypeGeneral: typeNames[type].dataCite,
    }),
    all('subjects', [
      ...keywords.map(keyword => textElement('subject', keyword)),
      ...topics.map(topic => textElement('subject', topic, { subjectScheme: topicScheme })),
    ]),
    all('contributors', [
      ...(thesis?.supervisors ?? []).map(name => contributor('Supervisor', name)),
      ...(thesis?.jury ?? []).map(name => contributor('Other', name)),
    ]),
    all('dates', dates(publication)),
    textElement('language', language),
    all('relatedIdentifiers', [
      version > 1 ? related('IsVersionOf', address(conceptId)) : null,
      doi ? related('IsIdenticalTo', address(_id)) : null,
    ]),
    textElement('version', String(version)),
    all('rightsList', rights(publication, now)),
    all('descriptions', inLanguages('description', abstract ?? {}, { descriptionType: 'Abstract' })),
    all('relatedItems', [appearedIn(publication)]),
  ]
  return element('resource', parts, {
    xmlns: kernel,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${kernel} https://schema.datacite.org/meta/kernel-4.5/metadata.xsd`,
  })!
}

/** By which its topics are told from its keywords. */
export const topicScheme = 'Initiatives et Cité'

function creator({ name, givenName, familyName, orcid, affiliations = [] }: AuthorRecord): string | null {
  const isPerson = familyName !== null
  const listed = familyName && givenName ? `${familyName}, ${givenName}` : name
  return element('creator', [
    textElement('creatorName', listed, { nameType: isPerson ? 'Personal' : 'Organizational' }),
    textElement('givenName', givenName),
    textElement('familyName', familyName),
    textElement('nameIdentifier', orcid, { nameIdentifierScheme: 'ORCID', schemeURI: 'https://orcid.org' }),
    ...affiliations.map(affiliation =>
      textElement('affiliation', affiliation.name, {
        affiliationIdentifier: affiliation.ror,
        affiliationIdentifierScheme: affiliation.ror && 'ROR',
      }),
    ),
  ])
}

const contributor = (contributorType: string, name: string) =>
  element('contributor', [textElement('contributorName', name)], { contributorType })

const inLanguages = (name: string, text: TranslatedText, attributes: Record<string, string> = {}) =>
  (['fr', 'en'] as const).map(language =>
    textElement(name, text[language], { 'xml:lang': language, ...attributes }),
  )

const dates = ({ publishedOn, embargoUntil, thesis }: PublicationRecord) => [
  textElement('date', publishedOn, { dateType: 'Issued' }),
  textElement('date', embargoUntil?.toISOString().slice(0, 10), { dateType: 'Available' }),
  textElement('date', thesis?.defendedOn, { dateType: 'Accepted' }),
]

const related = (relationType: string, url: string) =>
  textElement('relatedIdentifier', url, { relatedIdentifierType: 'URL', relationType })

function rights(publication: PublicationRecord, now: Date) {
  const { coar, coarLabel } = accessNames[accessAt(publication, now)]
  const licence = publication.licence && licenceNames[publication.licence]
  return [
    textElement('rights', coarLabel, { rightsURI: coar }),
    licence
      ? textElement('rights', licence.name, {
          rightsURI: licence.url,
          rightsIdentifier: licence.spdx,
          rightsIdentifierScheme: licence.spdx && 'SPDX',
        })
      : null,
  ]
}

function appearedIn({ type, source }: PublicationRecord): string | null {
  if (!source) return null
  const [first, last] = source.pages?.split('-') ?? []
  const parts = [
    source.title ? element('titles', [textElement('title', source.title)]) : null,
    textElement('volume', source.volume),
    textElement('issue', source.issue),
    textElement('firstPage', first),
    textElement('lastPage', last),
  ]
  const relatedItemType = type === 'ARTICLE' ? 'Journal' : type === 'CHAPTER' ? 'Book' : 'Collection'
  return element('relatedItem', parts, { relatedItemType, relationType: 'IsPublishedIn' })
}
