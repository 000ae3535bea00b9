import { readFileSync } from 'node:fs'
import { readSdl } from '@cluster/subgraph/read-sdl'
import { describe, expect, test } from '@jest/globals'
import { type ASTNode, Kind, parse, visit } from 'graphql'
import { generatedFile, generateTypes } from '../codegen/generate.ts'
import { generateResolverMap, resolverMapFile } from '../codegen/resolver-map.ts'
import { services } from '../services.ts'

const folderOf = (name: string) => new URL(`../../services/${name}/`, import.meta.url)
const sdlOf = (name: string) => readSdl(folderOf(name))
const described = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
])
/** Refusals that come from packages, not from a service's own catalogue. */
const common = ['UNAUTHENTICATED', 'FORBIDDEN', 'INVALID_PAGE_SIZE', 'MALFORMED_CURSOR']

describe.each(services)('the contract of %s', name => {
  test('describes every type, field, argument and value', () => {
    const undescribed: string[] = []
    visit(parse(sdlOf(name)), {
      enter(node: ASTNode) {
        if (!described.has(node.kind) || !('name' in node) || !node.name) return
        if (node.name.value === 'Query' || node.name.value === 'Mutation') return
        if (!('description' in node) || !node.description?.value.trim()) undescribed.push(node.name.value)
      },
    })

    expect(undescribed).toEqual([])
  })

  test('lists exactly the codes that its catalogue of errors has', async () => {
    const catalogue = await import(new URL('src/errors.ts', folderOf(name)).href).catch(() => ({}))
    const own = Object.values(catalogue).map(factory => (factory as { code: string }).code)
    const listed = [...sdlOf(name).matchAll(/Errors: ([A-Z_0-9,\s]+)\./g)].flatMap(([, codes]) =>
      codes!.split(/,\s*/),
    )

    const fromOwn = [...new Set(listed)].filter(code => !common.includes(code)).sort()
    expect(fromOwn).toEqual([...new Set(own)].sort())
  })

  test('has resolver types generated from it as it is', async () => {
    expect(readFileSync(new URL(generatedFile, folderOf(name)), 'utf8')).toBe(
      await generateTypes(folderOf(name)),
    )
  })

  test('has a resolver map made of its files as they are', () => {
    expect(readFileSync(new URL(resolverMapFile, folderOf(name)), 'utf8')).toBe(
      generateResolverMap(folderOf(name)),
    )
  })
})
