import { findPage, findPages, type Order, type Page, pageOfIds, pageSize, trusted } from '@cluster/database'
import { describe, expect, test } from '@jest/globals'
import { byId, byName, byTime, type Row, rows, rowsUnderTest, rowsWithTies } from './fixtures.ts'

rowsUnderTest()

type PageAfter = (after: string | null, size: number) => Promise<Page<Row>>
const listed =
  (order: Order): PageAfter =>
  (after, first) =>
    findPage(rows, { order, first, after })
const ofParent =
  (order: Order, parentField = 'parent'): PageAfter =>
  async (after, first) =>
    (await findPages(rows, ['q', 'p', 'p'], { parentField, order, first, after }))[2]!
const orders = [byTime(1), byTime(-1), byName(1), byName(-1), byId(1), byId(-1)]
const kinds = orders.flatMap(order => [
  [`findPage by ${order.field} ${order.direction}`, order, listed(order)] as const,
  [`findPages by ${order.field} ${order.direction}`, order, ofParent(order)] as const,
])

async function walk(page: PageAfter, size: number, between?: () => Promise<unknown>): Promise<Page<Row>[]> {
  const pages: Page<Row>[] = []
  let after: string | null = null
  do {
    const next: Page<Row> = await page(after, size)
    pages.push(next)
    after = next.pageInfo.endCursor
    if (pages.length === 1) await between?.()
  } while (pages.at(-1)!.pageInfo.hasNextPage)
  return pages
}
const idsOf = (pages: Page<Row>[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node._id))

describe.each(kinds)('%s', (_, { field, direction }, page) => {
  test.each([1, 2, 3, 7, 20])('shows every row once and in order, %i a page', async size => {
    await rows.insertMany(rowsWithTies(20))
    const expected = (await rows.find().sort({ [field]: direction, _id: direction })).map(({ _id }) => _id)

    const pages = await walk(page, size)

    expect(idsOf(pages)).toEqual(expected)
    expect(pages).toHaveLength(Math.ceil(20 / size))
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, n) => n > 0))
    for (const { edges, pageInfo } of pages) {
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]!.cursor, edges.at(-1)!.cursor])
    }
  })

  test('shows what was there once, whatever is added and removed meanwhile', async () => {
    const there = rowsWithTies(20)
    await rows.insertMany(there)

    const pages = await walk(page, 4, async () => {
      await rows.insertMany(rowsWithTies(20).map(row => ({ ...row, _id: `${row._id}-added` })))
      await rows.deleteOne({ _id: (await page(null, 4)).pageInfo.endCursor })
    })

    const seen = idsOf(pages)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter(id => !id.endsWith('-added')).sort()).toEqual(there.map(({ _id }) => _id).sort())
  })
})

describe('a page', () => {
  test('of an empty list has no cursors', async () => {
    expect(await findPage(rows, { order: byTime(1) })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  test('keeps to its filter', async () => {
    await rows.insertMany([...rowsWithTies(3), { ...rowsWithTies(1)[0]!, _id: 'other', parent: 'z' }])

    const { edges } = await findPage(rows, { order: byId(1), filter: { parent: trusted({ $in: ['z'] }) } })

    expect(edges.map(({ node }) => node._id)).toEqual(['other'])
  })

  test.each([
    [null, 20],
    [undefined, 20],
    [1, 1],
    [100, 100],
  ])('holds, asked for %p, %i', (first, size) => {
    expect(pageSize({ first })).toBe(size)
  })

  test.each([0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot hold %d', async first => {
    const refusal = expect.objectContaining({ code: 'INVALID_PAGE_SIZE', field: 'first' })

    await expect(findPage(rows, { order: byId(1), first })).rejects.toEqual(refusal)
    await expect(findPages(rows, ['p'], { parentField: 'parent', order: byId(1), first })).rejects.toEqual(
      refusal,
    )
    expect(() => pageOfIds(['a'], { first }, id => id)).toThrow(refusal)
  })
})

describe('pages of many parents', () => {
  test('are in the order of the parents, those asked for twice and those without rows too', async () => {
    await rows.insertMany([...rowsWithTies(2), { ...rowsWithTies(1)[0]!, _id: 'z', parent: 'z' }])

    const pages = await findPages(rows, ['none', 'z', 'p', 'z'], { parentField: 'parent', order: byId(1) })

    expect(pages.map(page => idsOf([page]))).toEqual([[], ['z'], ['id-000', 'id-001'], ['z']])
  })

  test('find a row under each parent that it holds in an array', async () => {
    await rows.insertMany(rowsWithTies(20))

    expect(idsOf(await walk(ofParent(byTime(-1), 'parents'), 3))).toHaveLength(20)
  })

  // MongoDB would read these as expressions: the clock, a field that is not there, a fault.
  test.each(['$$NOW', '$nothing', '$$nobody', '$'])('take %j for the id that it is', async id => {
    const [own, orphan] = rowsWithTies(2)
    await rows.insertMany([{ ...own!, parent: id }])
    await rows.collection.insertOne({ _id: 'orphan', at: orphan!.at, name: 'no parent' } as never)

    const pages = await findPages(rows, [id, 'other'], { parentField: 'parent', order: byId(1) })

    expect(pages.map(page => idsOf([page]))).toEqual([['id-000'], []])
  })
})

describe('a cursor', () => {
  const cursorLike = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  test.each<[string, string]>([
    ['empty', ''],
    ['no base64', '%%%'],
    ['no JSON', 'abc'],
    ['null', cursorLike(null)],
    ['of another list', cursorLike(['name', 'a', 'id'])],
    ['without an id', cursorLike(['at', 1])],
    ['with more than it has', cursorLike(['at', 1, 'id', 1])],
    ['with a query for a value', cursorLike(['at', { $gt: '' }, 'id'])],
    ['with a query for an id', cursorLike(['at', 1, { $gt: '' }])],
    ['with a text for an instant', cursorLike(['at', '2030-01-01', 'id'])],
    ['with a time that no clock shows', cursorLike(['at', 8.64e15 + 1, 'id'])],
    ['with half a millisecond', cursorLike(['at', 1.5, 'id'])],
  ])('that is %s is refused', async (_, after) => {
    const refusal = expect.objectContaining({ code: 'MALFORMED_CURSOR', field: 'after' })
    const order = byTime(1)

    await expect(findPage(rows, { order, after })).rejects.toEqual(refusal)
    await expect(findPages(rows, ['p'], { parentField: 'parent', order, after })).rejects.toEqual(refusal)
    expect(() => pageOfIds(['a', 'b'], { after }, id => id)).toThrow(refusal)
  })

  test.each([{ $gt: '' }, 7, null])('with %j for a name is refused', async value => {
    const after = cursorLike(['name', value, 'id'])

    await expect(findPage(rows, { order: byName(1), after })).rejects.toThrow(/cursor/)
  })

  test('of a row that is gone goes on behind its place', async () => {
    await rows.insertMany(rowsWithTies(3))

    const after = cursorLike(['_id', 'id-000x', 'id-000x'])

    expect(idsOf([await findPage(rows, { order: byId(1), after })])).toEqual(['id-001', 'id-002'])
  })
})

test('a page over ids shows each once', () => {
  const ids = ['c', 'a', 'b']
  const first = pageOfIds(ids, { first: 2 }, id => ({ id }))
  const second = pageOfIds(ids, { first: 2, after: first.pageInfo.endCursor }, id => ({ id }))

  expect([first, second].map(({ edges }) => edges.map(({ node }) => node.id))).toEqual([['c', 'a'], ['b']])
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
})
