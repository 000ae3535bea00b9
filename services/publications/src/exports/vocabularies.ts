import type { PublicationAccess, PublicationRecord, PublicationType } from '../models/publication.ts'

/** What the vocabularies of libraries call a type of publication. */
interface TypeNames {
  /** https://vocabularies.coar-repositories.org/resource_types/ */
  coar: string
  /** CSL 1.0.2 */
  csl: string
  /** BibTeX, and BibLaTeX where that has no word. */
  bibtex: string
  ris: string
  /** DataCite 4.5, resourceTypeGeneral */
  dataCite: string
  /** https://schema.org */
  schemaOrg: string
  /** info:eu-repo/semantics, for Dublin Core */
  euRepo: string
  /** What it is called where its type alone would not tell. */
  genre?: { fr: string; en: string }
}

const coar = (code: string) => `http://purl.org/coar/resource_type/${code}`

export const typeNames: Record<PublicationType, TypeNames> = {
  ARTICLE: {
    coar: coar('c_6501'),
    csl: 'article-journal',
    bibtex: 'article',
    ris: 'JOUR',
    dataCite: 'JournalArticle',
    schemaOrg: 'ScholarlyArticle',
    euRepo: 'article',
  },
  BOOK: {
    coar: coar('c_2f33'),
    csl: 'book',
    bibtex: 'book',
    ris: 'BOOK',
    dataCite: 'Book',
    schemaOrg: 'Book',
    euRepo: 'book',
  },
  CHAPTER: {
    coar: coar('c_3248'),
    csl: 'chapter',
    bibtex: 'incollection',
    ris: 'CHAP',
    dataCite: 'BookChapter',
    schemaOrg: 'Chapter',
    euRepo: 'bookPart',
  },
  DATA_SET: {
    coar: coar('c_ddb1'),
    csl: 'dataset',
    bibtex: 'dataset',
    ris: 'DATA',
    dataCite: 'Dataset',
    schemaOrg: 'Dataset',
    euRepo: 'other',
  },
  REPORT: {
    coar: coar('c_93fc'),
    csl: 'report',
    bibtex: 'techreport',
    ris: 'RPRT',
    dataCite: 'Report',
    schemaOrg: 'Report',
    euRepo: 'report',
  },
  TALK: {
    coar: coar('c_5794'),
    csl: 'paper-conference',
    bibtex: 'inproceedings',
    ris: 'CPAPER',
    dataCite: 'ConferencePaper',
    schemaOrg: 'ScholarlyArticle',
    euRepo: 'conferenceObject',
  },
  THESIS: {
    coar: coar('c_46ec'),
    csl: 'thesis',
    bibtex: 'phdthesis',
    ris: 'THES',
    dataCite: 'Dissertation',
    schemaOrg: 'Thesis',
    euRepo: 'doctoralThesis',
    genre: { fr: 'Thèse', en: 'Thesis' },
  },
  WORKING_PAPER: {
    coar: coar('c_8042'),
    // There is no word of its own: a report of this genre.
    csl: 'report',
    bibtex: 'techreport',
    ris: 'RPRT',
    dataCite: 'Preprint',
    schemaOrg: 'ScholarlyArticle',
    euRepo: 'workingPaper',
    genre: { fr: 'Document de travail', en: 'Working paper' },
  },
}

/** Whether what somebody calls a report is a working paper. */
export const isWorkingPaper = (genre: string | null | undefined): boolean =>
  /^(working paper|document de travail|preprint)$/i.test(genre?.trim() ?? '')

/** The genre of a publication in its own language. */
export function genreOf({ type, language }: Pick<PublicationRecord, 'type' | 'language'>): string | null {
  const { genre } = typeNames[type]
  return genre ? (language === 'en' ? genre.en : genre.fr) : null
}

export const accessNames: Record<PublicationAccess, { coar: string; coarLabel: string; euRepo: string }> = {
  OPEN: {
    coar: 'http://purl.org/coar/access_right/c_abf2',
    coarLabel: 'open access',
    euRepo: 'info:eu-repo/semantics/openAccess',
  },
  EMBARGOED: {
    coar: 'http://purl.org/coar/access_right/c_f1cf',
    coarLabel: 'embargoed access',
    euRepo: 'info:eu-repo/semantics/embargoedAccess',
  },
  RESTRICTED: {
    coar: 'http://purl.org/coar/access_right/c_16ec',
    coarLabel: 'restricted access',
    euRepo: 'info:eu-repo/semantics/restrictedAccess',
  },
}

type Licence = NonNullable<PublicationRecord['licence']>

const creativeCommons = (code: string) => ({
  name: `Creative Commons ${code.toUpperCase()} 4.0`,
  url: `https://creativecommons.org/licenses/${code}/4.0/`,
  spdx: `CC-${code.toUpperCase()}-4.0`,
})

/** What licences are called; one that gives nothing has no address. */
export const licenceNames: Record<Licence, { name: string; url: string | null; spdx: string | null }> = {
  ALL_RIGHTS_RESERVED: { name: 'Tous droits réservés', url: null, spdx: null },
  CC0_1_0: {
    name: 'Creative Commons Zero 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    spdx: 'CC0-1.0',
  },
  CC_BY_4_0: creativeCommons('by'),
  CC_BY_NC_4_0: creativeCommons('by-nc'),
  CC_BY_NC_ND_4_0: creativeCommons('by-nc-nd'),
  CC_BY_NC_SA_4_0: creativeCommons('by-nc-sa'),
  CC_BY_ND_4_0: creativeCommons('by-nd'),
  CC_BY_SA_4_0: creativeCommons('by-sa'),
  ETALAB_2_0: {
    name: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    spdx: 'etalab-2.0',
  },
}

/** The licence that an address or an SPDX identifier names; null where it is none of ours. */
export function licenceNamed(text: string | null | undefined): Licence | null {
  const said =
    text
      ?.trim()
      .toLowerCase()
      .replace(/^http:/, 'https:')
      .replace(/\/?(deed\.\w+|legalcode.*)?$/, '') ?? ''
  const found = Object.entries(licenceNames).find(
    ([, { url, spdx }]) => url?.replace(/\/$/, '') === said || spdx?.toLowerCase() === said,
  )
  return (found?.[0] as Licence | undefined) ?? null
}
