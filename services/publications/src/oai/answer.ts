import { trusted } from '@cluster/database'
import type { Telling } from '../exports/telling.ts'
import { element, escaped, textElement } from '../exports/xml.ts'
import { Publication, type PublicationRecord } from '../models/publication.ts'
import { settledAt } from '../operations/catalogue/change-catalogue.ts'
import { OaiError } from './errors.ts'
import { isPrefix, metadataFormats } from './metadata.ts'
import { findRecord, headerOf, oaiIdentifier, type Part, partOf, recordOf, secondText } from './records.ts'
import { type Selection, selectionIn, selectionOf, tokenOf } from './selection.ts'
import { sets } from './sets.ts'

export interface OaiRequest {
  /** What was given, each once. */
  given: Record<string, string>
  repeated: readonly string[]
}

export interface OaiTelling extends Telling {
  /** Who answers for the repository. */
  adminEmail: string
}

interface Verb {
  needed: readonly string[]
  allowed: readonly string[]
  /** Whether what changed before it is answered has to be there: a harvester asks for what is since then. */
  isSettled?: boolean
  answer(given: Record<string, string>, telling: OaiTelling): Promise<string> | string
}

const ofLists = ['metadataPrefix', 'from', 'until', 'set', 'resumptionToken']

/** The six verbs of OAI-PMH 2.0 (chapter 4). */
const verbs: Record<string, Verb> = {
  Identify: { needed: [], allowed: [], answer: (_, telling) => identify(telling) },
  ListMetadataFormats: { needed: [], allowed: ['identifier'], answer: listFormats },
  ListSets: { needed: [], allowed: ['resumptionToken'], answer: listSets },
  GetRecord: {
    needed: ['identifier', 'metadataPrefix'],
    allowed: ['identifier', 'metadataPrefix'],
    answer: getRecord,
  },
  ListIdentifiers: {
    needed: [],
    allowed: ofLists,
    isSettled: true,
    answer: (given, telling) => list(given, ({ publicUrl }, one) => headerOf(one, publicUrl), telling),
  },
  ListRecords: {
    needed: [],
    allowed: ofLists,
    isSettled: true,
    answer: (given, telling) => list(given, (_, one, { prefix }) => recordOf(one, prefix, telling), telling),
  },
}

/** Answers a harvester, in XML; what it did wrong is told there too. */
export async function answerHarvester(request: OaiRequest, telling: OaiTelling): Promise<string> {
  const { given } = request
  let at = telling.now
  try {
    const verb = verbOf(request)
    if (verb.isSettled && given.resumptionToken === undefined) at = await settledAt()
    const answer = element(given.verb!, [await verb.answer(given, telling)]) ?? ''
    return envelope(answer, at, requestElement(given, telling))
  } catch (error) {
    if (!(error instanceof OaiError)) throw error
    const { code, message } = error
    // Of a request that is none, nothing is repeated.
    const isUnclear = code === 'badVerb' || code === 'badArgument'
    return envelope(
      textElement('error', message, { code })!,
      at,
      requestElement(isUnclear ? {} : given, telling),
    )
  }
}

function verbOf({ given, repeated }: OaiRequest): Verb {
  const { verb: name, ...others } = given
  if (name === undefined || repeated.includes('verb') || !Object.hasOwn(verbs, name))
    throw new OaiError(
      'badVerb',
      'Give one verb: Identify, ListMetadataFormats, ListSets, GetRecord, ListIdentifiers or ListRecords.',
    )
  if (repeated.length > 0) throw new OaiError('badArgument', `Give ${repeated[0]} once.`)
  const verb = verbs[name]!
  for (const argument of Object.keys(others))
    if (!verb.allowed.includes(argument))
      throw new OaiError('badArgument', `${name} has no argument ${argument}.`)
  for (const argument of verb.needed)
    if (others[argument] === undefined) throw new OaiError('badArgument', `${argument} is missing.`)
  if (others.resumptionToken !== undefined && Object.keys(others).length > 1)
    throw new OaiError('badArgument', 'A resumptionToken stands alone.')
  return verb
}

async function identify({ publicUrl, adminEmail, now }: OaiTelling): Promise<string> {
  const first = await Publication.findOne({ number: trusted({ $gt: 0 }) } as never)
    .sort({ stamp: 1 })
    .select('stamp')
    .lean<Pick<PublicationRecord, 'stamp'>>()
  const host = new URL(publicUrl).hostname
  return [
    textElement('repositoryName', 'Initiatives et Cité'),
    textElement('baseURL', `${publicUrl}/oai`),
    textElement('protocolVersion', '2.0'),
    textElement('adminEmail', adminEmail),
    textElement('earliestDatestamp', secondText(first?.stamp ?? now)),
    textElement('deletedRecord', 'persistent'),
    textElement('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
    element('description', [
      element(
        'oai-identifier',
        [
          textElement('scheme', 'oai'),
          textElement('repositoryIdentifier', host),
          textElement('delimiter', ':'),
          textElement('sampleIdentifier', oaiIdentifier('5f0c', publicUrl)),
        ],
        { xmlns: 'http://www.openarchives.org/OAI/2.0/oai-identifier' },
      ),
    ]),
  ].join('')
}

async function listFormats(
  { identifier }: Record<string, string>,
  { publicUrl }: OaiTelling,
): Promise<string> {
  if (identifier !== undefined) {
    const { state } = await findRecord(identifier, publicUrl)
    if (state === 'WITHDRAWN') throw new OaiError('noMetadataFormats', 'The record was deleted.')
  }
  return Object.entries(metadataFormats)
    .map(([prefix, { schema, namespace }]) =>
      element('metadataFormat', [
        textElement('metadataPrefix', prefix),
        textElement('schema', schema),
        textElement('metadataNamespace', namespace),
      ]),
    )
    .join('')
}

function listSets({ resumptionToken }: Record<string, string>): string {
  // They are told at once.
  if (resumptionToken !== undefined) throw new OaiError('badResumptionToken', 'The token is not one of ours.')
  return sets
    .map(({ spec, name }) => element('set', [textElement('setSpec', spec), textElement('setName', name)]))
    .join('')
}

async function getRecord(
  { identifier, metadataPrefix }: Record<string, string>,
  telling: OaiTelling,
): Promise<string> {
  const publication = await findRecord(identifier!, telling.publicUrl)
  if (!isPrefix(metadataPrefix!))
    throw new OaiError('cannotDisseminateFormat', 'There are oai_dc, datacite and oai_datacite.')
  return recordOf(publication, metadataPrefix, telling)
}

async function list(
  given: Record<string, string>,
  write: (telling: OaiTelling, publication: PublicationRecord, selection: Selection) => string,
  telling: OaiTelling,
): Promise<string> {
  const { resumptionToken } = given
  const selection = resumptionToken === undefined ? selectionOf(given) : selectionIn(resumptionToken)
  const part = await partOf(selection)
  const records = part.publications.map(publication => write(telling, publication, selection))
  return records.join('\n') + resumption(selection, part)
}

/** A list in one part has none; the last of several has an empty one. */
function resumption({ given }: Selection, { next }: Part): string {
  if (next) return textElement('resumptionToken', tokenOf(next), { cursor: String(given) })!
  return given > 0 ? `<resumptionToken cursor="${given}"/>` : ''
}

function requestElement(given: Record<string, string>, { publicUrl }: OaiTelling): string {
  return textElement('request', `${publicUrl}/oai`, given)!
}

function envelope(answer: string, at: Date, request: string): string {
  const namespace = 'http://www.openarchives.org/OAI/2.0/'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<OAI-PMH xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" `,
    `xsi:schemaLocation="${namespace} ${namespace}OAI-PMH.xsd">`,
    `<responseDate>${escaped(secondText(at))}</responseDate>`,
    request,
    answer,
    '</OAI-PMH>\n',
  ].join('')
}
