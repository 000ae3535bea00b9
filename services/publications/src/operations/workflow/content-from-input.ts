import type { TranslatedText } from '@cluster/subgraph'
import { normaliseDoi } from '../../identifiers/doi.ts'
import { normaliseOrcid } from '../../identifiers/orcid.ts'
import { normaliseRor } from '../../identifiers/ror.ts'
import type { AuthorRecord, PublicationContent, PublicationSourceRecord } from '../../models/publication.ts'
import type { AuthorInput, PublicationInput } from '../../schema.generated.ts'

/**
 * What a client says of a publication as it is stored: texts trimmed, identifiers in their one form.
 * @param today the day to be used where none is given
 * @throws DomainError INVALID_DOI, INVALID_ORCID or INVALID_ROR
 */
export function contentFromInput(input: PublicationInput, today: string): PublicationContent {
  const abstract = textFrom(input.abstract ?? {})
  return {
    title: textFrom(input.title),
    ...(Object.keys(abstract).length > 0 ? { abstract } : {}),
    type: input.type,
    language: input.language?.toLowerCase() ?? null,
    ...(input.doi ? { doi: normaliseDoi(input.doi) } : {}),
    publishedOn: input.publishedOn ?? today,
    authors: input.authors.map(authorFrom),
    hasMoreAuthors: false,
    keywords: [...new Set(input.keywords.map(cleaned))],
    topics: [...new Set(input.topics)].sort(),
    licence: input.licence ?? null,
    source: input.source ? sourceFrom(input.source) : null,
    thesis: input.thesis
      ? {
          supervisors: input.thesis.supervisors.map(cleaned).filter(Boolean),
          jury: input.thesis.jury.map(cleaned).filter(Boolean),
          defendedOn: input.thesis.defendedOn ?? null,
        }
      : null,
    presentedAtId: input.presentedAtId ?? null,
    organisationIds: [...new Set(input.organisationIds)],
    projectId: input.projectId ?? null,
    access: input.access,
    embargoUntil: input.embargoUntil ?? null,
  }
}

// Texts are compared and sorted: one form of each character (NFC), on one line.
const cleaned = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Without the languages that have nothing. */
function textFrom({ fr, en }: TranslatedText): TranslatedText {
  const [french, english] = [cleaned(fr ?? ''), cleaned(en ?? '')]
  return { ...(french ? { fr: french } : {}), ...(english ? { en: english } : {}) }
}

function authorFrom({ givenName, name, orcid, affiliations, personId }: AuthorInput): AuthorRecord {
  const given = cleaned(givenName ?? '') || null
  const family = cleaned(name)
  return {
    name: given ? `${given} ${family}` : family,
    givenName: given,
    // A body has a name only.
    familyName: given ? family : null,
    orcid: orcid ? normaliseOrcid(orcid) : null,
    personId: personId ?? null,
    affiliations: affiliations.map(({ name, ror }) => ({
      name: cleaned(name),
      ror: ror ? normaliseRor(ror) : null,
    })),
  }
}

function sourceFrom(
  given: { [Field in keyof PublicationSourceRecord]?: string | null },
): PublicationSourceRecord | null {
  const field = (name: keyof PublicationSourceRecord) => cleaned(given[name] ?? '') || null
  const source = {
    title: field('title'),
    volume: field('volume'),
    issue: field('issue'),
    pages: field('pages'),
    publisher: field('publisher'),
    place: field('place'),
  }
  return Object.values(source).some(Boolean) ? source : null
}
