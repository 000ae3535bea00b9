import { Readable } from 'node:stream'
import { closeDatabases } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import type { Page, Subgraph, SubgraphContext } from '@cluster/subgraph'
import { testConfig, viewers } from '@cluster/testkit'
import { anonymous, type Claims, signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildThings } from './fixtures.ts'

const pages: Page<SubgraphContext>[] = [
  {
    path: 'public.svg',
    make: async ({ query }) => ({
      type: 'image/svg+xml',
      name: 'a "b"\r\nc.svg',
      body: query.n ?? '',
      isPublic: true,
    }),
  },
  {
    root: '/calendar',
    path: ':id.ics',
    make: async ({ path }) => ({
      type: 'text/calendar; charset=utf-8',
      name: 'a.ics',
      body: Buffer.from(path.id!),
      changedAt: new Date('2026-05-01T10:00:00.900Z'),
      isAskedAgain: true,
    }),
  },
  {
    root: '/publications',
    method: 'PUT',
    path: 'files/:id',
    statuses: { FILE_TOO_LONG: 413 },
    make: async ({ path, body, headers }) => {
      let count = 0
      for await (const part of body) {
        count += part.length
        if (count > 5) throw new DomainError('FILE_TOO_LONG', null, 'Too long.')
      }
      const told = `${path.id} ${headers['content-type'] ?? 'none'} ${count}`
      return { type: 'text/plain', name: 'a.txt', body: told, status: 201, headers: { 'x-more': 'yes' } }
    },
  },
  {
    root: '/oai',
    path: '',
    method: 'POST',
    isForm: true,
    takesRepeated: true,
    make: async ({ query, repeated }) => ({
      type: 'text/plain',
      name: 'a.txt',
      body: JSON.stringify({ query, repeated }),
    }),
  },
  {
    path: 'staff/:id/list.csv',
    make: async ({ path }, { viewer }) => {
      viewer.mustHave('STAFF')
      if (path.id === 'none') throw new DomainError('LIST_NOT_FOUND', 'id', 'There is none.', { seen: 1 })
      if (path.id === 'fault') throw new Error('hidden-word')
      if (path.id === 'late') throw new DomainError('TOO_LATE', null, 'It is too late.')
      return { type: 'text/csv', name: 'list.csv', body: Readable.from(['one\n', 'two\n']) }
    },
  },
]

const config = testConfig()
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildThings(config, pages)
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const get = (url: string, claims: Claims | null = anonymous, headers: Record<string, string> = {}) =>
  subgraph.server.inject({
    method: 'GET',
    url,
    headers: { ...headers, ...(claims ? { [viewerHeader]: signViewer(claims, config.VIEWER_SECRET) } : {}) },
  })

describe('a page of a subgraph', () => {
  test('is for callers that the gateway vouches for', async () => {
    const answer = await get('/documents/public.svg', null)

    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([401, 'UNSIGNED_CALLER'])
  })

  test('that is public may be kept for a moment, and is not sent again while it is the same', async () => {
    const first = await get('/documents/public.svg?n=1')
    const again = await get('/documents/public.svg?n=1', anonymous, {
      'if-none-match': `"other", W/${first.headers.etag}`,
    })
    const other = await get('/documents/public.svg?n=2', anonymous, {
      'if-none-match': `${first.headers.etag}`,
    })

    expect(first.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=60',
      'content-disposition': 'inline; filename="a-b-c.svg"',
      'x-content-type-options': 'nosniff',
    })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect([other.statusCode, other.body]).toEqual([200, '2'])
  })

  test.each([
    [304, 'its tag', { 'if-none-match': 'TAG' }],
    [304, 'any tag', { 'if-none-match': '*' }],
    [200, 'another tag, whatever the date', { 'if-none-match': '"a"', 'if-modified-since': 'DATE' }],
    [304, 'the date of its change', { 'if-modified-since': 'DATE' }],
    [304, 'a later date', { 'if-modified-since': 'Sat, 02 May 2026 10:00:00 GMT' }],
    [200, 'an earlier date', { 'if-modified-since': 'Fri, 01 May 2026 09:59:59 GMT' }],
    [200, 'no date', { 'if-modified-since': 'yesterday' }],
  ])('that may be kept, and asked for again, answers %i to %s', async (status, _, given) => {
    const first = await get('/calendar/one.ics')
    const known: Record<string, string> = {
      TAG: String(first.headers.etag),
      DATE: 'Fri, 01 May 2026 10:00:00 GMT',
    }
    const headers = Object.entries(given).map(([name, value]) => [name, known[value] ?? value])

    const again = await get('/calendar/one.ics', anonymous, Object.fromEntries(headers))

    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'last-modified': known.DATE,
    })
    expect([again.statusCode, again.body]).toEqual([status, status === 200 ? 'one' : ''])
    expect(again.headers).toMatchObject({ etag: known.TAG, 'last-modified': known.DATE })
  })

  test('is not below another root', async () => {
    expect((await get('/documents/one.ics')).statusCode).toBe(404)
    expect((await get('/calendar/public.svg')).json().errors[0].extensions.code).toBe('DOCUMENT_NOT_FOUND')
  })

  test('that is not public is sent as it is made, and kept by nobody', async () => {
    const { statusCode, headers, body } = await get('/documents/staff/a/list.csv', viewers.DIRECTOR)

    expect([statusCode, body]).toEqual([200, 'one\ntwo\n'])
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename="list.csv"',
    })
    expect(headers.etag).toBeUndefined()
  })

  test.each([
    [401, 'UNAUTHENTICATED', 'a', anonymous],
    [403, 'FORBIDDEN', 'a', viewers.RESIDENT],
    [404, 'LIST_NOT_FOUND', 'none', viewers.STAFF],
    [400, 'TOO_LATE', 'late', viewers.STAFF],
    [500, 'INTERNAL_SERVER_ERROR', 'fault', viewers.STAFF],
  ])('refuses with %i %s', async (status, code, id, claims) => {
    const answer = await get(`/documents/staff/${id}/list.csv`, claims)

    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code])
    expect(answer.body).not.toContain('hidden-word')
    expect(answer.headers.etag).toBeUndefined()
  })

  test('that nobody makes is not there, with a code', async () => {
    for (const url of ['/documents/none.pdf', '/documents/', '/documents/..%2fgraphql']) {
      const answer = await get(url)
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
        404,
        'DOCUMENT_NOT_FOUND',
      ])
    }
  })

  test('is asked for with each parameter once', async () => {
    const answer = await get('/documents/public.svg?n=1&n=2')

    expect(answer.json().errors[0].extensions).toEqual({ code: 'REPEATED_PARAMETER', field: 'n' })
  })

  test.each([
    [201, 'a text/plain 5', 'fünf', { 'content-type': 'text/plain' }],
    [201, 'a none 1', 'x', {}],
    [413, 'FILE_TOO_LONG', 'too long', { 'content-type': 'application/json' }],
  ])('takes what is sent by PUT as it comes: %i %s', async (status, told, payload, given) => {
    const headers = { ...given, [viewerHeader]: signViewer(anonymous, config.VIEWER_SECRET) }
    const answer = await subgraph.server.inject({
      method: 'PUT',
      url: '/publications/files/a',
      payload: Buffer.from(payload),
      headers: headers as Record<string, string>,
    })

    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain(told)
    if (status === 201) expect(answer.headers['x-more']).toBe('yes')
  })

  test('reads a form as it reads its address, and tells what came twice where it is wanted', async () => {
    const answer = await subgraph.server.inject({
      method: 'POST',
      url: '/oai?a=1',
      payload: 'b=deux+mots&a=2',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        [viewerHeader]: signViewer(anonymous, config.VIEWER_SECRET),
      },
    })

    expect(answer.json()).toEqual({ query: { a: '2', b: 'deux mots' }, repeated: ['a'] })
  })
})
