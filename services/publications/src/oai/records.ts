import { trusted } from '@cluster/database'
import type { Telling } from '../exports/telling.ts'
import { element, textElement } from '../exports/xml.ts'
import { Publication, type PublicationRecord } from '../models/publication.ts'
import { OaiError } from './errors.ts'
import { type MetadataPrefix, metadataFormats } from './metadata.ts'
import type { Selection } from './selection.ts'
import { filterOfSet, setsOf } from './sets.ts'

/** How many records a part of a list has. */
const partSize = 200

/** `2030-01-31T12:34:56Z` */
export const secondText = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`

const prefixOf = (publicUrl: string): string => `oai:${new URL(publicUrl).hostname}:`
export const oaiIdentifier = (id: string, publicUrl: string): string => prefixOf(publicUrl) + id

/** What was ever published under an identifier. @throws OaiError idDoesNotExist */
export async function findRecord(identifier: string, publicUrl: string): Promise<PublicationRecord> {
  const prefix = prefixOf(publicUrl)
  const _id = identifier.startsWith(prefix) ? identifier.slice(prefix.length) : null
  const publication = _id && (await Publication.findOne({ _id }).lean<PublicationRecord>())
  if (!publication || publication.number === undefined)
    throw new OaiError('idDoesNotExist', 'No record has this identifier.')
  return publication
}

export interface Part {
  publications: PublicationRecord[]
  /** What comes after; null where this is the last part. */
  next: Selection | null
}

/**
 * The next part of a list. It goes by the numbers of the catalogue, not by datestamps: what changes meanwhile stays in its
 * place, and what is new comes last, so that each record is in one part.
 * @throws OaiError noRecordsMatch where there is none at all
 */
export async function partOf(selection: Selection, size = partSize): Promise<Part> {
  const { from, until, set, after, given } = selection
  const bounds = {
    ...(from === null ? {} : { $gte: new Date(from * 1000) }),
    ...(until === null ? {} : { $lte: new Date(until * 1000) }),
  }
  const { topics, ...ofSet } = set === null ? { topics: undefined } : filterOfSet(set)
  const found = await Publication.find({
    ...ofSet,
    ...(topics === undefined ? {} : { topics: typeof topics === 'string' ? topics : trusted(topics) }),
    number: trusted({ $gt: after }),
    ...(from === null && until === null ? {} : { stamp: trusted(bounds) }),
  } as never)
    .sort({ number: 1 })
    .limit(size + 1)
    .lean<PublicationRecord[]>()
  if (found.length === 0 && given === 0) throw new OaiError('noRecordsMatch', 'No record is as you want it.')
  const publications = found.slice(0, size)
  const hasMore = found.length > size
  const next = {
    ...selection,
    after: publications.at(-1)?.number ?? after,
    given: given + publications.length,
  }
  return { publications, next: hasMore ? next : null }
}

export function headerOf(publication: PublicationRecord, publicUrl: string): string {
  const { _id, stamp, state } = publication
  const parts = [
    textElement('identifier', oaiIdentifier(_id, publicUrl)),
    textElement('datestamp', secondText(stamp!)),
    ...setsOf(publication).map(spec => textElement('setSpec', spec)),
  ]
  return element('header', parts, { status: state === 'WITHDRAWN' ? 'deleted' : null })!
}

/** A record; of what was withdrawn the header only. */
export function recordOf(publication: PublicationRecord, prefix: MetadataPrefix, telling: Telling): string {
  const header = headerOf(publication, telling.publicUrl)
  const metadata =
    publication.state === 'WITHDRAWN'
      ? null
      : element('metadata', [metadataFormats[prefix].write(publication, telling)])
  return element('record', [header, metadata])!
}
