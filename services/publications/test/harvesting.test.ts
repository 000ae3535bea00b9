import { closeDatabases, inTransaction } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, plansOf, testConfig, viewers } from '@cluster/testkit'
import { signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPublications } from '../src/build.ts'
import { Catalogue } from '../src/models/catalogue.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { OaiError } from '../src/oai/errors.ts'
import { partOf } from '../src/oai/records.ts'
import { type Selection, selectionIn, selectionOf, tokenOf } from '../src/oai/selection.ts'
import { changeCatalogue } from '../src/operations/catalogue/change-catalogue.ts'
import { below, elementsNamed, type Node } from '../src/readers/xml-tree.ts'
import { newPublication } from './fixtures.ts'
import { take } from './workflow.ts'

const config = testConfig()
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildPublications(config)
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const vouched = { [viewerHeader]: signViewer(anyone, config.VIEWER_SECRET) }
async function oai(query: string, method: 'GET' | 'POST' = 'GET') {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const { statusCode, headers, body } = await subgraph.server.inject(
    method === 'GET'
      ? { method, url: `/oai?${query}`, headers: vouched }
      : { method, url: '/oai', headers: { ...vouched, ...form }, payload: query },
  )
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8'])
  const { nodes, fault } = elementsNamed('OAI-PMH', body)
  expect(fault).toBeNull()
  return nodes[0]!
}
const text = (node: Node, path: string) => below(node, path)[0]?.text
const errorOf = (node: Node) => below(node, 'error')[0]?.attributes.code

let stamps = 0
/** Publications as they stand after they were published at that second. */
async function stored(...given: Partial<PublicationRecord>[]): Promise<void> {
  stamps += 1
  await Publication.insertMany(
    given.map(one => newPublication({ stamp: new Date(`2030-01-01T00:00:0${stamps % 10}Z`), ...one })),
  )
}

describe('a harvester', () => {
  beforeAll(async () => {
    await Publication.deleteMany()
    await stored(
      {
        _id: 'a',
        doi: '10.5555/a',
        topics: ['COMMONS'],
        stamp: new Date('2030-01-01T10:00:00Z'),
        abstract: { fr: 'R & D <x>' },
      },
      { _id: 'b', type: 'THESIS', stamp: new Date('2030-01-02T10:00:00Z') },
      { _id: 'gone', state: 'WITHDRAWN', isLatest: false, stamp: new Date('2030-01-03T10:00:00Z') },
      { _id: 'draft', state: 'DRAFT', isLatest: false, number: undefined, stamp: null },
    )
  })

  test('is told what the repository is, by GET and by POST', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const answer = await oai('verb=Identify', method)

      expect(text(answer, 'request')).toBe('https://quartier.example/oai')
      expect(
        below(answer, 'Identify')[0]!
          .children.map(({ name, text }) => [name, text])
          .slice(0, 7),
      ).toEqual([
        ['repositoryName', 'Initiatives et Cité'],
        ['baseURL', 'https://quartier.example/oai'],
        ['protocolVersion', '2.0'],
        ['adminEmail', 'postmaster@quartier.example'],
        ['earliestDatestamp', '2030-01-01T10:00:00Z'],
        ['deletedRecord', 'persistent'],
        ['granularity', 'YYYY-MM-DDThh:mm:ssZ'],
      ])
    }
  })

  test('is told the formats and the sets', async () => {
    const prefixes = below(
      await oai('verb=ListMetadataFormats'),
      'ListMetadataFormats metadataFormat metadataPrefix',
    )
    const specs = below(await oai('verb=ListSets'), 'ListSets set setSpec')

    expect(prefixes.map(node => node.text)).toEqual(['oai_dc', 'datacite', 'oai_datacite'])
    expect(specs.map(node => node.text)).toEqual(
      expect.arrayContaining(['topic', 'topic:commons', 'type:working-paper']),
    )
  })

  test('gets one record in each format, and of a deleted one its header', async () => {
    const get = (id: string, prefix: string) =>
      oai(`verb=GetRecord&identifier=oai:quartier.example:${id}&metadataPrefix=${prefix}`)
    const [dc] = below(await get('a', 'oai_dc'), 'GetRecord record')
    const [dataCite] = below(await get('a', 'datacite'), 'GetRecord record metadata resource')
    const [wrapped] = below(
      await get('a', 'oai_datacite'),
      'GetRecord record metadata oai_datacite payload resource',
    )
    const [deleted] = below(await get('gone', 'oai_dc'), 'GetRecord record')

    expect(below(dc!, 'header')[0]!.children.map(node => node.text)).toEqual([
      'oai:quartier.example:a',
      '2030-01-01T10:00:00Z',
      'type:article',
      'topic:commons',
    ])
    const said = below(dc!, 'metadata dc')[0]!.children.map(({ name, text }) => `${name} ${text}`)
    expect(said).toEqual(
      expect.arrayContaining([
        'creator Fictive, Autrice',
        'description R & D <x>',
        'identifier https://doi.org/10.5555/a',
        'type http://purl.org/coar/resource_type/c_6501',
        'rights info:eu-repo/semantics/openAccess',
      ]),
    )
    expect(text(dataCite!, 'identifier')).toBe('10.5555/a')
    expect(text(wrapped!, 'identifier')).toBe('10.5555/a')
    expect(deleted!.children.map(({ name }) => name)).toEqual(['header'])
    expect(below(deleted!, 'header')[0]!.attributes.status).toBe('deleted')
  })

  test.each([
    ['', ['a', 'b', 'gone']],
    ['&set=type:thesis', ['b']],
    ['&set=topic', ['a']],
    ['&set=topic:commons', ['a']],
    ['&set=type', ['a', 'b', 'gone']],
    ['&from=2030-01-02', ['b', 'gone']],
    ['&until=2030-01-02', ['a', 'b']],
    ['&from=2030-01-02T10:00:00Z&until=2030-01-02T10:00:00Z', ['b']],
    ['&from=2030-01-01T10:00:01Z&until=2030-01-02T09:59:59Z', null],
    ['&set=type:thesis&from=2030-01-03', null],
  ])('lists with %s the records %j', async (query, expected) => {
    const answer = await oai(`verb=ListIdentifiers&metadataPrefix=oai_dc${query}`)

    const ids = below(answer, 'ListIdentifiers header identifier').map(node => node.text.split(':').at(-1))
    if (expected) expect(ids).toEqual(expected)
    else expect(errorOf(answer)).toBe('noRecordsMatch')
  })

  test.each([
    ['badVerb', ''],
    ['badVerb', 'verb=Nonsense'],
    ['badVerb', 'verb=constructor'],
    ['badVerb', 'verb=Identify&verb=Identify'],
    ['badArgument', 'verb=Identify&set=type'],
    ['badArgument', 'verb=ListRecords'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2030-02-30'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=yesterday'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2030-01-02&until=2030-01-01'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2030-01-02&until=2030-01-03T00:00:00Z'],
    ['badArgument', 'verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc'],
    ['badArgument', 'verb=GetRecord&identifier=oai:quartier.example:a'],
    ['cannotDisseminateFormat', 'verb=ListRecords&metadataPrefix=marc21'],
    ['cannotDisseminateFormat', 'verb=ListRecords&metadataPrefix=toString'],
    ['cannotDisseminateFormat', 'verb=GetRecord&identifier=oai:quartier.example:a&metadataPrefix=marc21'],
    ['idDoesNotExist', 'verb=GetRecord&identifier=oai:quartier.example:none&metadataPrefix=oai_dc'],
    ['idDoesNotExist', 'verb=GetRecord&identifier=oai:quartier.example:draft&metadataPrefix=oai_dc'],
    ['idDoesNotExist', 'verb=GetRecord&identifier=a&metadataPrefix=oai_dc'],
    ['idDoesNotExist', 'verb=ListMetadataFormats&identifier=oai:other.example:a'],
    ['noMetadataFormats', 'verb=ListMetadataFormats&identifier=oai:quartier.example:gone'],
    ['noRecordsMatch', 'verb=ListRecords&metadataPrefix=oai_dc&set=type:nonsense'],
    ['noRecordsMatch', 'verb=ListRecords&metadataPrefix=oai_dc&from=2031-01-01'],
    ['badResumptionToken', 'verb=ListRecords&resumptionToken=nonsense'],
    ['badResumptionToken', 'verb=ListRecords&resumptionToken='],
    ['badResumptionToken', 'verb=ListSets&resumptionToken=x'],
  ])('is told %s to "%s"', async (code, query) => {
    const answer = await oai(query)

    expect(errorOf(answer)).toBe(code)
    const isUnclear = code === 'badVerb' || code === 'badArgument'
    expect(Object.keys(below(answer, 'request')[0]!.attributes).length > 0).toBe(!isUnclear && query !== '')
  })

  test('with a token that was damaged anywhere is told so', async () => {
    const token = tokenOf({ prefix: 'oai_dc', from: 1, until: null, set: null, after: 200, given: 200 })
    for (let n = 0; n < token.length; n += 3) {
      const damaged = `${token.slice(0, n)}${token[n] === 'A' ? 'B' : 'A'}${token.slice(n + 1)}`
      expect(errorOf(await oai(`verb=ListRecords&resumptionToken=${damaged}`))).toBe('badResumptionToken')
    }
  })
})

describe('a whole harvest', () => {
  beforeEach(() => Publication.deleteMany())

  async function harvest(query: string, between: () => Promise<void> = async () => undefined) {
    const seen: string[] = []
    const deleted: string[] = []
    let responseDate = ''
    let next = `verb=ListRecords&metadataPrefix=datacite${query}`
    for (;;) {
      const answer = await oai(next)
      responseDate ||= text(answer, 'responseDate')!
      for (const header of below(answer, 'ListRecords record header')) {
        const id = text(header, 'identifier')!.split(':').at(-1)!
        seen.push(id)
        if (header.attributes.status === 'deleted') deleted.push(id)
      }
      const token = text(answer, 'ListRecords resumptionToken')
      if (!token) return { seen, deleted, responseDate }
      next = `verb=ListRecords&resumptionToken=${encodeURIComponent(token)}`
      await between()
    }
  }

  test('gives each record once while others change, and the next one what changed', async () => {
    const count = 450
    const stamp = new Date('2020-01-01T00:00:00Z')
    const rows = Array.from({ length: count }, (_, n) => newPublication({ _id: `p-${n}`, stamp }))
    await Publication.insertMany(rows)
    await Catalogue.updateOne({}, { numbers: rows.at(-1)!.number! })
    let round = 0
    const staff = asking(subgraph)(viewers.STAFF)
    const changing = async () => {
      round += 1
      // One that was given already, one that was not, and a new one.
      await take(staff, 'withdrawPublication', { id: `p-${round}`, reason: 'Fictive' })
      await take(staff, 'withdrawPublication', { id: `p-${count - round}`, reason: 'Fictive' })
      await inTransaction('publications', async session => {
        const { stamp, firstNumber, change } = await changeCatalogue(session, 1)
        await Publication.insertMany(
          [newPublication({ _id: `new-${round}`, number: firstNumber, stamp, change })],
          { session },
        )
      })
    }

    const first = await harvest('', changing)
    const second = await harvest(`&from=${first.responseDate}`)

    expect([...first.seen].sort()).toEqual([...rows.map(({ _id }) => _id), 'new-1', 'new-2'].sort())
    expect(first.deleted).toEqual([`p-${count - 2}`, `p-${count - 1}`])
    expect([...second.seen].sort()).toEqual(['new-1', 'new-2', 'p-1', 'p-2', 'p-448', 'p-449'])
    expect([...second.deleted].sort()).toEqual(['p-1', 'p-2', 'p-448', 'p-449'])
  })

  test('that begins while a change is under way waits for it, and so the next one misses nothing', async () => {
    await Publication.insertMany([newPublication({ _id: 'p' })])
    let began: () => void = () => undefined
    const hasBegun = new Promise<void>(resolve => {
      began = resolve
    })
    const change = inTransaction('publications', async session => {
      const { stamp } = await changeCatalogue(session)
      began()
      await new Promise(resolve => setTimeout(resolve, 150))
      await Publication.updateOne({ _id: 'p' }, { state: 'WITHDRAWN', stamp }, { session })
    })
    await hasBegun

    const { deleted } = await harvest('')

    await change
    expect(deleted).toEqual(['p'])
  })

  test('is read by an index, and no more than a part of it', async () => {
    await Publication.insertMany(Array.from({ length: 500 }, () => newPublication({ topics: ['COMMONS'] })))
    for (const query of ['', '&set=type:article', '&set=topic:commons', '&from=2029-01-01']) {
      const plans = await plansOf('publications', () =>
        oai(`verb=ListIdentifiers&metadataPrefix=oai_dc${query}`),
      )
      expect(plans).toHaveLength(1)
      expect(plans[0]!.stages).not.toContain('COLLSCAN')
      expect(plans[0]!.stages).not.toContain('SORT')
      expect(plans[0]!.looksAt).toBeLessThanOrEqual(201)
    }
  })
})

describe('a resumption token', () => {
  const selection = fc.record<Selection>({
    prefix: fc.constantFrom('oai_dc', 'datacite', 'oai_datacite'),
    from: fc.option(fc.nat()),
    until: fc.option(fc.nat()),
    set: fc.option(fc.constantFrom('type', 'topic:commons')),
    after: fc.nat(),
    given: fc.nat(),
  })

  test('holds all that is needed', () => {
    fc.assert(fc.property(selection, one => expect(selectionIn(tokenOf(one))).toEqual(one)))
  })

  type Step = { kind: 'edit' | 'withdraw' | 'publish'; at: number }
  const steps = fc.array(
    fc.record<Step>({ kind: fc.constantFrom('edit', 'withdraw', 'publish'), at: fc.nat(30) }),
    { maxLength: 4 },
  )

  test('survives whatever happens meanwhile: each record is given once, and after the next harvest all is known', async () => {
    let clock = 100
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        async (rounds, size) => {
          await Publication.deleteMany()
          await Publication.insertMany(
            Array.from({ length: 12 }, (_, n) =>
              newPublication({ _id: `p-${n}`, number: n + 1, stamp: new Date(++clock * 1000) }),
            ),
          )
          let last = 12
          const apply = async ({ kind, at }: Step) => {
            const stamp = new Date(++clock * 1000)
            const number = 1 + (at % last)
            if (kind === 'publish') {
              last += 1
              await Publication.insertMany([newPublication({ _id: `p-${last - 1}`, number: last, stamp })])
            } else
              await Publication.updateOne(
                { number },
                { stamp, ...(kind === 'withdraw' ? { state: 'WITHDRAWN' } : {}) },
              )
          }
          const harvested = new Map<string, { stamp: number; isDeleted: boolean }>()
          const harvest = async (from: number | null, changes: Step[][]) => {
            const seen: string[] = []
            let next: Selection | null = { ...selectionOf({ metadataPrefix: 'oai_dc' }), from }
            while (next) {
              const part: Awaited<ReturnType<typeof partOf>> = await partOf(selectionIn(tokenOf(next)), size)
              for (const { _id, stamp, state } of part.publications) {
                seen.push(_id)
                harvested.set(_id, { stamp: Number(stamp), isDeleted: state === 'WITHDRAWN' })
              }
              next = part.next
              for (const step of changes.shift() ?? []) await apply(step)
            }
            expect(new Set(seen).size).toBe(seen.length)
          }

          const began = clock + 1
          await harvest(null, [...rounds])
          const first = [...harvested.keys()]
          expect(first).toEqual(expect.arrayContaining(Array.from({ length: 12 }, (_, n) => `p-${n}`)))
          await harvest(began, []).catch(error => {
            if (!(error instanceof OaiError) || error.code !== 'noRecordsMatch') throw error
          })

          const all = await Publication.find().lean<PublicationRecord[]>()
          expect(new Map([...harvested].sort())).toEqual(
            new Map(
              all
                .map(({ _id, stamp, state }): [string, object] => [
                  _id,
                  { stamp: Number(stamp), isDeleted: state === 'WITHDRAWN' },
                ])
                .sort(([a], [b]) => (a < b ? -1 : 1)),
            ),
          )
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('the feed of what is new', () => {
  test('has the newest first, by topic, in both languages, as Atom', async () => {
    await Publication.deleteMany()
    await stored(
      {
        _id: 'first',
        topics: ['COMMONS'],
        releasedAt: new Date('2030-01-01T00:00:00Z'),
        abstract: { fr: 'A & B' },
      },
      { _id: 'second', releasedAt: new Date('2030-01-02T00:00:00Z') },
    )
    const get = (query: string) =>
      subgraph.server.inject({ method: 'GET', url: `/publications/feed.atom${query}`, headers: vouched })
    const feedOf = async (query: string) => {
      const { body, headers } = await get(query)
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
      const { nodes, fault } = elementsNamed('feed', body)
      expect(fault).toBeNull()
      return nodes[0]!
    }

    const all = await feedOf('')
    const commons = await feedOf('?topic=COMMONS&lang=en')

    expect(below(all, 'entry id').map(node => node.text)).toEqual([
      'https://quartier.example/publications/second',
      'https://quartier.example/publications/first',
    ])
    expect(text(commons, 'title')).toBe('New publications – Commons')
    expect(below(commons, 'entry title').map(node => node.text)).toEqual(['Fictitious publication'])
    expect((await get('?topic=NONSENSE')).statusCode).toBe(400)
    const plans = await plansOf('publications', async () => {
      await get('')
      await get('?topic=COMMONS')
    })
    for (const { stages } of plans) expect(stages).not.toContain('SORT')
  })
})
