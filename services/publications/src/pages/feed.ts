import type { Locale, Made, Page } from '@cluster/subgraph'
import { inLocale } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { unknownParameter } from '../errors/pages.ts'
import { element, textElement } from '../exports/xml.ts'
import {
  Publication,
  type PublicationRecord,
  type ResearchTopic,
  researchTopics,
} from '../models/publication.ts'
import { labelOf } from '../search/labels.ts'

const entries = 50

/** What was published last, of a topic or of all: an Atom feed (RFC 4287), `feed.atom?topic=COMMONS&lang=en`. */
export const feed: Page<Context> = {
  root: '/publications',
  path: 'feed.atom',
  make: async ({ query }, { publicUrl, now }): Promise<Made> => {
    const { topic, lang = 'fr', ...others } = query
    const [unknown] = Object.keys(others)
    if (unknown !== undefined) throw unknownParameter(unknown)
    if (topic !== undefined && !researchTopics.includes(topic as ResearchTopic))
      throw unknownParameter('topic')
    if (!/^(fr|en)$/.test(lang)) throw unknownParameter('lang')
    const locale = lang.toUpperCase() as Locale
    const publications = await Publication.find({
      isLatest: true,
      ...(topic ? { topics: topic } : {}),
    } as never)
      .sort({ releasedAt: -1, _id: -1 })
      .limit(entries)
      .lean<PublicationRecord[]>()
    const address = `${publicUrl}/publications/feed.atom?${new URLSearchParams({ ...(topic ? { topic } : {}), lang })}`
    const updated = publications.reduce((last, { stamp }) => Math.max(last, Number(stamp)), 0)
    const title = locale === 'FR' ? 'Nouvelles publications' : 'New publications'
    const body = element(
      'feed',
      [
        textElement('id', address),
        textElement('title', topic ? `${title} – ${labelOf(topic, locale)}` : title),
        textElement('updated', new Date(updated || now()).toISOString()),
        link(address, 'self', 'application/atom+xml'),
        ...publications.map(publication => entry(publication, locale, publicUrl)),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    )
    return {
      type: 'application/atom+xml; charset=utf-8',
      name: 'publications.atom',
      body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`,
      isPublic: true,
    }
  },
}

function entry(publication: PublicationRecord, locale: Locale, publicUrl: string): string | null {
  const { _id, title, abstract, authors, type, topics, stamp, releasedAt } = publication
  const address = `${publicUrl}/publications/${_id}`
  return element('entry', [
    textElement('id', address),
    textElement('title', inLocale(title, locale)),
    ...authors.map(({ name }) => element('author', [textElement('name', name)])),
    textElement('published', releasedAt!.toISOString()),
    textElement('updated', stamp!.toISOString()),
    link(address, 'alternate'),
    ...[type, ...topics].map(
      term => `<category term="${term}" label="${labelOf(term, locale).replaceAll('"', '')}"/>`,
    ),
    textElement('summary', abstract && inLocale(abstract, locale)),
  ])
}

const link = (href: string, rel: string, type?: string): string =>
  `<link href="${href.replaceAll('&', '&amp;')}" rel="${rel}"${type ? ` type="${type}"` : ''}/>`
