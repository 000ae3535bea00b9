import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { type Cell, csvStream } from '../src/index.ts'

// As bytes: a reader of text would take the byte order mark away.
const csvOf = async (...rows: Cell[][]) => (await buffer(csvStream(['Nom', 'Parts'], rows))).toString()

describe('a CSV file', () => {
  test('begins with a byte order mark, and ends its lines as RFC 4180 says', async () => {
    expect(await csvOf(['Élise', 3], ['œuvre', null])).toBe('\ufeffNom;Parts\r\nÉlise;3\r\nœuvre;\r\n')
  })

  test('of no rows is its header', async () => {
    expect(await csvOf()).toBe('\ufeffNom;Parts\r\n')
  })

  test('quotes what would be read as something else', async () => {
    expect(await csvOf(['a;b', 1], ['"c"', 2], ['d\ne', 3])).toContain('"a;b";1\r\n"""c""";2\r\n"d\ne";3\r\n')
  })

  test.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'runs no formula of %j',
    async value => {
      const [, line] = (await csvOf([value, 1])).split('\r\n')

      expect(line).toMatch(/^"?'/)
    },
  )

  test('leaves negative numbers what they are', async () => {
    expect(await csvOf(['Rachat', -5])).toContain('Rachat;-5\r\n')
  })

  test('reads rows no faster than it is read, and stops when its reader goes', async () => {
    let read = 0
    let ended = false
    async function* rows(): AsyncGenerator<Cell[]> {
      try {
        for (;;) yield [`Organisation fictive ${read++}`, 1]
      } finally {
        ended = true
      }
    }
    const stream = csvStream(['Nom', 'Parts'], rows())
    for await (const chunk of stream) if (String(chunk).length > 0) break

    await new Promise(resolve => setTimeout(resolve, 20))
    expect(read).toBeLessThan(10_000)
    expect(ended).toBe(true)
  })

  test('fails where its rows fail, so that nobody takes a part for the whole', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield ['Un', 1]
      throw new Error('away')
    }

    await expect(buffer(csvStream(['Nom', 'Parts'], rows()))).rejects.toThrow('away')
  })
})
