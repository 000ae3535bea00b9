import { toCsl } from '../citations/to-csl.ts'
import type { PublicationRecord } from '../models/publication.ts'
import { toBibtex } from './bibtex.ts'
import { toDataCite } from './datacite.ts'
import { toJsonLd } from './json-ld.ts'
import { toRis } from './ris.ts'
import type { Telling } from './telling.ts'

/** How publications are written, one after the other; of one alone, `before` and `after` are those of a list too. */
export interface Format {
  mediaType: string
  before: string
  between: string
  after: string
  write(publication: PublicationRecord, telling: Telling): string
  /** How one alone is written, where that is not a list of one. */
  writeOne?(publication: PublicationRecord, telling: Telling): string
}

const plain = { before: '', between: '', after: '' }
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const context = '"@context":"https://schema.org"'

/** By the ending of an address. */
export const formats: Readonly<Record<string, Format>> = {
  bib: { ...plain, mediaType: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  ris: { ...plain, mediaType: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  json: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    before: '[',
    between: ',\n',
    after: ']\n',
    write: (publication, { publicUrl }) => JSON.stringify(toCsl(publication, publicUrl)),
  },
  xml: {
    mediaType: 'application/vnd.datacite.datacite+xml; charset=utf-8',
    before: `${declaration}<resources>\n`,
    between: '\n',
    after: '\n</resources>\n',
    write: toDataCite,
    writeOne: (publication, telling) => `${declaration}${toDataCite(publication, telling)}\n`,
  },
  jsonld: {
    mediaType: 'application/ld+json',
    before: `{${context},"@graph":[`,
    between: ',\n',
    after: ']}\n',
    write: (publication, telling) => JSON.stringify(toJsonLd(publication, telling)),
    writeOne: (publication, telling) =>
      JSON.stringify({ '@context': 'https://schema.org', ...toJsonLd(publication, telling) }),
  },
}

export const written = (format: Format, publication: PublicationRecord, telling: Telling): string =>
  format.writeOne?.(publication, telling) ??
  `${format.before}${format.write(publication, telling)}${format.after}`
