import type { TranslatedText } from '@cluster/subgraph'
import { topicScheme } from '../exports/datacite.ts'
import { isWorkingPaper, licenceNamed } from '../exports/vocabularies.ts'
import { normaliseDoi } from '../identifiers/doi.ts'
import { normaliseOrcid } from '../identifiers/orcid.ts'
import { normaliseRor } from '../identifiers/ror.ts'
import { brokenEntry, fieldMissing, unknownType } from '../import-errors.ts'
import {
  type AuthorRecord,
  type PublicationType,
  type ResearchTopic,
  researchTopics,
  type ThesisRecord,
} from '../models/publication.ts'
import type { ReadPublication } from '../operations/import/read-publication.ts'
import {
  authorFrom,
  checkedAuthors,
  dateField,
  keywordsFrom,
  neededField,
  plainField,
  sourceFrom,
} from './fields.ts'
import { readLanguage } from './read-language.ts'
import type { Reader } from './reader.ts'
import { rejection } from './rejection.ts'
import { below, elementsNamed, type Node } from './xml-tree.ts'

const types: Record<string, PublicationType> = {
  Book: 'BOOK',
  BookChapter: 'CHAPTER',
  ConferencePaper: 'TALK',
  Dataset: 'DATA_SET',
  Dissertation: 'THESIS',
  JournalArticle: 'ARTICLE',
  Preprint: 'WORKING_PAPER',
  Report: 'REPORT',
}

/** Reads DataCite XML (kernel 4): one resource, or many in whatever is around them. */
export const readDataCite: Reader = async text => {
  const { nodes, fault } = elementsNamed('resource', text)
  const found = nodes.map(node => ({ line: node.line, read: () => readResource(node) }))
  return { found, rejected: fault ? [rejection(fault.line, brokenEntry(fault.reason))] : [] }
}

const textAt = (node: Node, path: string): string | undefined => below(node, path)[0]?.text

function readResource(node: Node): ReadPublication {
  const language = readLanguage(textAt(node, 'language')?.trim() || undefined)
  const [identifier] = below(node, 'identifier')
  const isDoi = identifier?.attributes.identifierType === 'DOI' && identifier.text.trim() !== ''
  const abstracts = below(node, 'descriptions description').filter(isAbstract)
  const abstract = translated('abstract', abstracts, language, 10_000)
  const subjects = below(node, 'subjects subject')
  const licences = below(node, 'rightsList rights').map(({ attributes }) =>
    licenceNamed(attributes.rightsIdentifier ?? attributes.rightsURI),
  )
  const type = typeOf(node)
  const source = sourceOf(node)
  const licence = licences.find(Boolean)
  const thesis = type === 'THESIS' ? thesisOf(node) : null
  const title = translated('title', below(node, 'titles title'), language, 500)
  neededField('title', title?.fr ?? title?.en, 500)
  return {
    title: title!,
    ...(abstract ? { abstract } : {}),
    type,
    language,
    publishedOn: issuedOn(node),
    authors: checkedAuthors(below(node, 'creators creator').map(authorOf)),
    keywords: keywordsFrom(subjects.filter(subject => !isTopic(subject)).map(({ text }) => text)),
    ...(isDoi ? { doi: normaliseDoi(identifier.text) } : {}),
    ...(subjects.some(isTopic) ? { topics: topicsOf(subjects) } : {}),
    ...(licence ? { licence } : {}),
    ...(source ? { source } : {}),
    ...(thesis ? { thesis } : {}),
  }
}

const isAbstract = ({ attributes }: Node) => attributes.descriptionType === 'Abstract'
const isTopic = ({ attributes }: Node) => attributes.subjectScheme === topicScheme

const topicsOf = (subjects: readonly Node[]): ResearchTopic[] =>
  researchTopics.filter(topic => subjects.some(subject => isTopic(subject) && subject.text.trim() === topic))

/** What is said in each language; what names none is in that of the resource. */
function translated(
  field: string,
  nodes: readonly Node[],
  own: string | null,
  limit: number,
): TranslatedText | null {
  const text: TranslatedText = {}
  for (const { attributes, text: said } of nodes) {
    const language = (attributes['xml:lang'] ?? own)?.slice(0, 2) === 'en' ? 'en' : 'fr'
    const clean = plainField(field, said, limit)
    // The first is the title, those after it are others.
    if (clean && !text[language]) text[language] = clean
  }
  return text.fr || text.en ? text : null
}

function typeOf(node: Node): PublicationType {
  const [resourceType] = below(node, 'resourceType')
  const general = resourceType?.attributes.resourceTypeGeneral ?? ''
  const type = types[general]
  if (!type) throw unknownType(general.slice(0, 100))
  return type === 'REPORT' && isWorkingPaper(resourceType?.text) ? 'WORKING_PAPER' : type
}

function authorOf(node: Node): AuthorRecord {
  const [creatorName] = below(node, 'creatorName')
  const said = creatorName?.text.trim() ?? ''
  const isBody = creatorName?.attributes.nameType === 'Organizational' || !said.includes(',')
  const [family, given] = said.split(',')
  const author = isBody
    ? authorFrom({ family: textAt(node, 'familyName'), given: textAt(node, 'givenName'), literal: said })
    : authorFrom({ family: textAt(node, 'familyName') ?? family, given: textAt(node, 'givenName') ?? given })
  const orcid = below(node, 'nameIdentifier').find(
    ({ attributes }) => attributes.nameIdentifierScheme === 'ORCID',
  )
  return {
    ...author,
    orcid: orcid ? normaliseOrcid(orcid.text) : null,
    affiliations: below(node, 'affiliation').map(({ text, attributes }) => ({
      name: neededField('affiliation', text, 300),
      ror:
        attributes.affiliationIdentifierScheme === 'ROR' && attributes.affiliationIdentifier
          ? normaliseRor(attributes.affiliationIdentifier)
          : null,
    })),
  }
}

const dateOfType = (node: Node, dateType: string): string | undefined =>
  below(node, 'dates date')
    .find(({ attributes }) => attributes.dateType === dateType)
    ?.text.trim()

function issuedOn(node: Node): string {
  const date = dateOfType(node, 'Issued') ?? textAt(node, 'publicationYear')?.trim()
  if (!date) throw fieldMissing('publicationYear')
  return dateField('publicationYear', date)
}

function thesisOf(node: Node): ThesisRecord | null {
  const named = (type: string) =>
    below(node, 'contributors contributor')
      .filter(({ attributes }) => attributes.contributorType === type)
      .flatMap(one => plainField('contributor', textAt(one, 'contributorName'), 200) ?? [])
  const defendedOn = dateOfType(node, 'Accepted') ?? null
  const thesis = { supervisors: named('Supervisor'), jury: named('Other'), defendedOn }
  return thesis.supervisors.length + thesis.jury.length > 0 || defendedOn ? thesis : null
}

function sourceOf(node: Node) {
  const item = below(node, 'relatedItems relatedItem').find(
    ({ attributes }) => attributes.relationType === 'IsPublishedIn',
  )
  const of = (path: string) => item && textAt(item, path)
  const [first, last] = [of('firstPage'), of('lastPage')]
  const publisher = textAt(node, 'publisher')
  return sourceFrom({
    title: of('titles title'),
    volume: of('volume'),
    issue: of('issue'),
    pages: first && last ? `${first}-${last}` : first,
    // What is said where there is none.
    publisher: publisher?.startsWith('(:') ? null : publisher,
    place: null,
  })
}
