import { writeFileSync } from 'node:fs'
import { configOrExit, str } from '@cluster/config'
import { renderPdf } from '@cluster/documents'
import { connectGraph, GraphUnavailable } from '@cluster/graph'
import { dayOf } from '@cluster/time'
import { argumentsOrExit, fail } from '../arguments.ts'
import { issuerOf } from '../cluster/issuer.ts'
import { readEmbeddedConfig } from '../config.ts'
import { askReview } from './ask-review.ts'
import { reviewDocument } from './review-document.ts'

const usage = `Usage: npm run review -- PARTNERSHIP_ID YEAR [--locale EN] [--out FILE.pdf]
The review of a partnership's year as a PDF, of the graph at GATEWAY_URL, else of the cluster that runs here.
All that it reads is public: it needs no token.`

const { values, positionals } = argumentsOrExit(usage, {
  allowPositionals: true,
  options: { locale: { type: 'string', default: 'FR' }, out: { type: 'string' } },
})
const [id = '', asked = '', ...more] = positionals
const year = /^\d{4}$/.test(asked) ? Number(asked) : Number.NaN
const locale = values.locale.toUpperCase()
if (!id || Number.isNaN(year) || more.length > 0 || (locale !== 'FR' && locale !== 'EN')) fail(usage)
const file = values.out ?? `review-${id.replace(/[^\w-]+/g, '-')}-${year}.pdf`
const { GATEWAY_URL } = configOrExit({ GATEWAY_URL: str({ default: '' }) })
const gateway = GATEWAY_URL || issuerOf(readEmbeddedConfig())

try {
  const now = new Date()
  const figures = await askReview(connectGraph(gateway, null), { id, year, locale, today: dayOf(now) })
  if (!figures) fail(`No partnership has the id ${id}.`)
  writeFileSync(file, await renderPdf(reviewDocument(figures, { locale, writtenAt: now })))
  console.log(file)
} catch (error) {
  if (error instanceof RangeError) fail(error.message)
  if (error instanceof GraphUnavailable)
    fail(`The graph at ${gateway} gives no whole answer (${error.code}).`)
  if (isAway(error)) fail(`Nothing answers at ${gateway}: start the cluster, or set GATEWAY_URL.`)
  throw error
}

function isAway(error: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'].includes(Object(error).code)
}
