import { toDataCite } from '../exports/datacite.ts'
import { toDublinCore } from '../exports/dublin-core.ts'
import type { Telling } from '../exports/telling.ts'
import { element, textElement } from '../exports/xml.ts'
import type { PublicationRecord } from '../models/publication.ts'

interface MetadataFormat {
  schema: string
  namespace: string
  write(publication: PublicationRecord, telling: Telling): string
}

const oaiDataCite = 'http://schema.datacite.org/oai/oai-1.1/'

/** By the prefixes under which harvesters ask for them. */
export const metadataFormats = {
  oai_dc: {
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    write: toDublinCore,
  },
  datacite: {
    schema: 'https://schema.datacite.org/meta/kernel-4.5/metadata.xsd',
    namespace: 'http://datacite.org/schema/kernel-4',
    write: toDataCite,
  },
  oai_datacite: {
    schema: `${oaiDataCite}oai.xsd`,
    namespace: oaiDataCite,
    write: (publication, telling) =>
      element(
        'oai_datacite',
        [
          textElement('schemaVersion', '4.5'),
          textElement('datacentreSymbol', new URL(telling.publicUrl).hostname),
          element('payload', [toDataCite(publication, telling)]),
        ],
        {
          xmlns: oaiDataCite,
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          'xsi:schemaLocation': `${oaiDataCite} ${oaiDataCite}oai.xsd`,
        },
      )!,
  },
} satisfies Record<string, MetadataFormat>

export type MetadataPrefix = keyof typeof metadataFormats
export const isPrefix = (text: string): text is MetadataPrefix => Object.hasOwn(metadataFormats, text)
