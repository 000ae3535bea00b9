import { readFileSync } from 'node:fs'
import type { Locale } from '@cluster/subgraph'
import type { Engine } from 'citeproc'
import type { PublicationRecord } from '../models/publication.ts'
import { type CslItem, toCsl } from './to-csl.ts'

export type CitationStyle = 'APA' | 'CHICAGO' | 'ISO_690'

const fileOf: Record<CitationStyle, Record<Locale, string>> = {
  APA: { FR: 'apa', EN: 'apa' },
  CHICAGO: { FR: 'chicago-author-date-fr', EN: 'chicago-author-date' },
  ISO_690: { FR: 'iso690-author-date-fr', EN: 'iso690-author-date-en' },
}
const languageOf: Record<Locale, string> = { FR: 'fr-FR', EN: 'en-US' }

const read = (file: string): string => readFileSync(new URL(`csl/${file}`, import.meta.url), 'utf8')

interface Citing {
  engine: Engine
  cited: { item: CslItem }
}

const engines = new Map<string, Promise<Citing>>()

/**
 * How a publication is cited, as one line of plain text.
 * @param locale the language of the words around its title and names, which stay as they are
 */
export async function cite(
  publication: PublicationRecord,
  { style, locale, publicUrl }: { style: CitationStyle; locale: Locale; publicUrl: string },
): Promise<string> {
  const key = style + locale
  const known = engines.get(key)
  const made = known ?? makeEngine(style, locale)
  if (!known) engines.set(key, made)
  const { engine, cited } = await made
  const { abstract: _, keyword: __, ...item } = toCsl(publication, publicUrl)
  cited.item = item
  // It remembers items by their ids, and what it was told of them.
  engine.updateItems([])
  engine.updateItems([item.id])
  const [, [text = '']] = engine.makeBibliography() as [unknown, string[]]
  const line = text.replace(/\s+/g, ' ').trim()
  // Some styles drop it for some types: a reader could not find what is cited.
  const { doi } = publication
  return doi && !line.toLowerCase().includes(doi) ? `${line} https://doi.org/${doi}` : line
}

/** Loaded when something is cited first: a megabyte that many processes have no use for. */
async function makeEngine(style: CitationStyle, locale: Locale): Promise<Citing> {
  const { default: citeproc } = (await import('citeproc')) as unknown as {
    default: { Engine: typeof Engine }
  }
  const cited = { item: { id: '', type: 'book' } as CslItem }
  const system = {
    retrieveLocale: (language: string) =>
      read(`locales-${language.startsWith('fr') ? 'fr-FR' : 'en-US'}.xml`),
    retrieveItem: () => cited.item,
  }
  const engine = new citeproc.Engine(system, read(`${fileOf[style][locale]}.csl`), languageOf[locale], true)
  engine.setOutputFormat('text')
  return { engine, cited }
}
