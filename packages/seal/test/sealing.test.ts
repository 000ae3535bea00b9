import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keyFor, seal, unseal } from '../src/index.ts'

const key = keyFor('only-for-tests-only-for-tests', 'tests')

describe('what is sealed', () => {
  test('is read with its key, whatever it is, and never looks the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(unseal(seal(text, key), key)).toBe(text.toWellFormed())
        expect(seal(text, key)).not.toBe(seal(text, key))
      }),
    )
  })

  test('is not read with a key for another purpose, or of another secret', () => {
    const sealed = seal('secret', key)

    expect(() => unseal(sealed, keyFor('only-for-tests-only-for-tests', 'others'))).toThrow()
    expect(() => unseal(sealed, keyFor('another-for-tests-only-for-tests', 'tests'))).toThrow()
  })

  test('is not read once a part of it was changed, or its seal cut short', () => {
    const [iv, tag, content] = seal('secret', key).split('.') as [string, string, string]
    const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)

    for (const changed of [
      [other(iv), tag, content],
      [iv, other(tag), content],
      [iv, tag, other(content)],
      [iv, tag.slice(0, 6), content],
    ])
      expect(() => unseal(changed.join('.'), key)).toThrow()
  })
})
