import { describe, expect, test } from '@jest/globals'
import { shareRepresentations } from '../src/representations.ts'

const a = { __typename: 'Organisation', id: 'a' }
const b = { __typename: 'Organisation', id: 'b' }

describe('sharing representations', () => {
  test('sends each once', () => {
    const { variables } = shareRepresentations({ representations: [a, b, { ...a }, a], first: 3 })

    expect(variables).toEqual({ representations: [a, b], first: 3 })
  })

  test('gives every place its answer, each a copy of its own', () => {
    const { spread } = shareRepresentations({ representations: [a, b, a] })

    const { data } = spread({ data: { _entities: [{ name: 'A' }, null] } })

    const [first, second, third] = (data as { _entities: object[] })._entities
    expect([first, second, third]).toEqual([{ name: 'A' }, null, { name: 'A' }])
    expect(first).not.toBe(third)
  })

  test('repeats an error at every place of what it is about', () => {
    const { spread } = shareRepresentations({ representations: [b, a, a] })

    const { errors } = spread({
      data: { _entities: [{}, null] },
      errors: [{ message: 'no', path: ['_entities', 1, 'name'] }, { message: 'general' }],
    })

    expect(errors).toEqual([
      { message: 'no', path: ['_entities', 1, 'name'] },
      { message: 'no', path: ['_entities', 2, 'name'] },
      { message: 'general' },
    ])
  })

  test('leaves alone what has nothing to share', () => {
    const variables = { representations: [a, b] }

    expect(shareRepresentations(variables).variables).toBe(variables)
    expect(shareRepresentations({}).variables).toEqual({})
  })
})
