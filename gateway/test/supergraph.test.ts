import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { composeSupergraph } from '../src/compose-supergraph.ts'
import { supergraphFile } from '../src/supergraph.ts'

test('the committed supergraph is the one that the subgraphs compose to', () => {
  expect(readFileSync(supergraphFile, 'utf8')).toBe(composeSupergraph())
})
