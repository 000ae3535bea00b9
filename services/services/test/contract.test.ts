import { readFileSync } from 'node:fs'
import type { ErrorFactory } from '@cluster/errors'
import { expect, test } from '@jest/globals'
import * as errors from '../src/errors.ts'

/** Refusals that every subgraph may give. */
const shared = ['INVALID_PAGE_SIZE', 'MALFORMED_CURSOR']

test('every refusal is named in the schema, and every one named there exists', () => {
  const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
  const named = [...sdl.matchAll(/Errors:([A-Z_,\s]+)\./g)].flatMap(([, list]) => list!.match(/[A-Z_]+/g)!)

  const declared = Object.values(errors).map(({ code }: ErrorFactory<never[]>) => code)

  expect([...new Set(named)].sort()).toEqual([...declared, ...shared].sort())
})
