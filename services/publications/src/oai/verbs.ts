import { trusted } from '@cluster/database'
import type { Telling } from '../exports/telling.ts'
import { element, textElement } from '../exports/xml.ts'
import { Publication, type PublicationRecord } from '../models/publication.ts'
import { OaiError } from './errors.ts'
import { isPrefix, metadataFormats } from './metadata.ts'
import { findRecord, headerOf, oaiIdentifier, type Part, partOf, recordOf, secondText } from './records.ts'
import { type Selection, selectionIn, selectionOf, tokenOf } from './selection.ts'
import { sets } from './sets.ts'

export interface OaiTelling extends Telling {
  /** Who answers for the repository. */
  adminEmail: string
}

export interface Verb {
  needed: readonly string[]
  allowed: readonly string[]
  /** Whether what changed before it is answered has to be there: a harvester asks for what is since then. */
  isSettled?: boolean
  answer(given: Record<string, string>, telling: OaiTelling): Promise<string> | string
}

const ofLists = ['metadataPrefix', 'from', 'until', 'set', 'resumptionToken']

/** The six verbs of OAI-PMH 2.0 (chapter 4). */
export const verbs: Record<string, Verb> = {
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
