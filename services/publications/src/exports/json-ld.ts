import type { TranslatedText } from '@cluster/subgraph'
import type { AuthorRecord, PublicationRecord } from '../models/publication.ts'
import { accessAt } from '../operations/access/access-at.ts'
import type { Telling } from './telling.ts'
import { genreOf, licenceNames, typeNames } from './vocabularies.ts'

/** A publication as schema.org describes it, for search engines. */
export function toJsonLd(publication: PublicationRecord, { publicUrl, now }: Telling): object {
  const { _id, doi, type, title, abstract, authors, publishedOn, language, keywords, source, licence } =
    publication
  const { state, version } = publication
  const known = {
    '@type': typeNames[type].schemaOrg,
    '@id': doi ? `https://doi.org/${doi}` : `${publicUrl}/publications/${_id}`,
    url: `${publicUrl}/publications/${_id}`,
    name: inLanguages(title),
    abstract: inLanguages(abstract ?? {}),
    author: authors.map(authorOf),
    datePublished: publishedOn,
    inLanguage: language,
    genre: genreOf(publication),
    keywords: keywords.length > 0 ? keywords : null,
    additionalType: typeNames[type].coar,
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'doi', value: doi },
    isPartOf: source?.title && { '@type': 'CreativeWork', name: source.title },
    pagination: source?.pages,
    publisher: source?.publisher && { '@type': 'Organization', name: source.publisher },
    license: licence && licenceNames[licence].url,
    isAccessibleForFree: state === 'PUBLISHED' && accessAt(publication, now) === 'OPEN',
    creativeWorkStatus: state === 'WITHDRAWN' ? 'Withdrawn' : 'Published',
    version: String(version),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value != null))
}

function inLanguages(text: TranslatedText): object[] | null {
  const given = (['fr', 'en'] as const).filter(language => text[language])
  return given.length > 0
    ? given.map(language => ({ '@language': language, '@value': text[language] }))
    : null
}

function authorOf({ name, givenName, familyName, orcid, affiliations = [] }: AuthorRecord): object {
  return {
    '@type': familyName ? 'Person' : 'Organization',
    ...(orcid ? { '@id': `https://orcid.org/${orcid}` } : {}),
    name,
    ...(givenName ? { givenName } : {}),
    ...(familyName ? { familyName } : {}),
    ...(affiliations.length > 0
      ? {
          affiliation: affiliations.map(one => ({
            '@type': 'Organization',
            name: one.name,
            ...(one.ror ? { '@id': one.ror } : {}),
          })),
        }
      : {}),
  }
}
