import { Publication } from '@cluster/publications/models/publication.ts'
import { catalogueExisting } from '@cluster/publications/operations/catalogue/catalogue-existing.ts'
import { indexCatalogue } from '@cluster/publications/operations/search/index-catalogue.ts'
import { addressesAt } from '../cluster/addresses.ts'
import { freePorts } from '../distributed/free-ports.ts'
import { insertAll } from '../seed/insert-all.ts'
import { startChild } from './child.ts'
import type { OneProcessTask } from './one-process.ts'
import { usageAt } from './process-metrics.ts'
import { publicationsOfTheBench, searchesOfTheBench } from './publications-of-the-bench.ts'
import { setStage } from './stage.ts'

export interface PublicationTimes {
  publications: number
  /** How many a second the search takes in, when all are new. */
  indexedPerSecond: number
  /** The first search of a process, which reads what is counted by. */
  firstSearchMs: number
  /** Of searches with facets, one after another, through the gateway. */
  searchP50Ms: number
  searchP95Ms: number
  harvestedPerSecond: number
  /** How much the process grew by a whole harvest, after one of a tenth of it. */
  harvestGrowthBytes: number
  exportedPerSecond: number
  /** How much larger it was at most while 10,000 records were exported. */
  exportGrowthBytes: number
  errors: number
}

const count = 100_000
const searches = 300

const query = `query ($search: String) { publications(search: $search, first: 20) {
  totalCount facets { years { value count } types { value count } topics { value count } languages { value count }
  accesses { value count } authors { value label count } } edges { node { id title authors { name } } } } }`

/** 100,000 fictitious publications, searched, harvested and exported in one process. */
export async function measurePublications(
  stops: (() => Promise<void>)[],
  report: (line: string) => void,
): Promise<PublicationTimes> {
  const stage = await setStage(report)
  stops.push(stage.stop)
  await insertAll(Publication, publicationsOfTheBench(count))
  await catalogueExisting()
  report(`${count} publications are stored.`)
  const begun = performance.now()
  await indexCatalogue()
  const indexedPerSecond = count / ((performance.now() - begun) / 1000)
  report(`The search has taken in ${indexedPerSecond.toFixed(0)} a second.`)

  const [port] = (await freePorts(1)) as [number]
  const child = startChild('one-process.ts')
  stops.push(child.stop)
  const prepared = { env: { ...stage.env, ...addressesAt(port) }, mailFolder: stage.mailFolder }
  await child.ask({ prepared, port } satisfies OneProcessTask)
  const searched = await measureSearches(port)
  report(`A search takes ${searched.searchP95Ms.toFixed(0)} ms at most, of 95 in 100.`)
  const harvested = await measureHarvest(port)
  report(`${harvested.harvestedPerSecond.toFixed(0)} records a second are harvested.`)
  const exported = await measureExport(port)
  const errors = searched.errors + harvested.errors + exported.errors
  return { publications: count, indexedPerSecond, ...searched, ...harvested, ...exported, errors }
}

async function measureSearches(port: number) {
  const ask = async (search: string) => {
    const begun = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { search } }),
    })
    const { data, errors } = (await response.json()) as {
      data?: { publications: { totalCount: number } }
      errors?: []
    }
    return { ms: performance.now() - begun, isRight: !errors && data!.publications.totalCount > 0 }
  }
  const { ms: firstSearchMs } = await ask('quartier')
  const words = searchesOfTheBench()
  for (let n = 0; n < 30; n++) await ask(words.next().value)
  const times: number[] = []
  let errors = 0
  for (let n = 0; n < searches; n++) {
    const { ms, isRight } = await ask(words.next().value)
    times.push(ms)
    if (!isRight) errors += 1
  }
  times.sort((a, b) => a - b)
  const part = (share: number) => times[Math.floor(share * times.length)]!
  return { firstSearchMs, searchP50Ms: part(0.5), searchP95Ms: part(0.95), errors }
}

async function measureHarvest(port: number) {
  let records = 0
  let early = 0
  let growth = 0
  const begun = performance.now()
  for (let next = 'metadataPrefix=oai_dc'; next; ) {
    const response = await fetch(`http://127.0.0.1:${port}/oai?verb=ListRecords&${next}`)
    const xml = await response.text()
    records += xml.split('<record>').length - 1
    const token = /<resumptionToken[^>]*>([^<]+)</.exec(xml)?.[1]
    next = token ? `resumptionToken=${encodeURIComponent(token)}` : ''
    if (early === 0 && records >= count / 10) early = (await usageAt(port)).rssBytes
    else if (records % 10_000 === 0) growth = Math.max(growth, (await usageAt(port)).rssBytes - early)
  }
  const seconds = (performance.now() - begun) / 1000
  return {
    harvestedPerSecond: records / seconds,
    harvestGrowthBytes: growth,
    errors: records >= count ? 0 : 1,
  }
}

async function measureExport(port: number) {
  const before = (await usageAt(port)).rssBytes
  const begun = performance.now()
  // Of the years some 2,800 each.
  let records = 0
  let growth = 0
  for (const year of [2000, 2001, 2002, 2003]) {
    const response = await fetch(`http://127.0.0.1:${port}/publications/export.bib?year=${year}`)
    let rest = ''
    for await (const part of response.body!) {
      const text = rest + Buffer.from(part).toString('latin1')
      records += text.split('\n@').length - 1
      rest = text.slice(-1)
    }
    growth = Math.max(growth, (await usageAt(port)).rssBytes - before)
  }
  const seconds = (performance.now() - begun) / 1000
  return {
    exportedPerSecond: records / seconds,
    exportGrowthBytes: growth,
    errors: records >= 10_000 ? 0 : 1,
  }
}
