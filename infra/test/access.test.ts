import { readFileSync } from 'node:fs'
import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { viewerOf } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GraphQLResolveInfo, type GraphQLSchema, getNamedType, isAbstractType } from 'graphql'
import { callers } from '../access/callers.ts'
import { type FieldRule, fieldRules, rulesOf, schemaFromSdl } from '../access/rules.ts'
import { cellOf, withTable } from '../access/table.ts'
import { type ServiceName, services } from '../services.ts'
import { buildSubgraphs } from '../standalone/build-subgraphs.ts'
import { graphSettings } from './graph-settings.ts'

const settings = graphSettings()

let subgraphs: Record<ServiceName, Subgraph>

beforeAll(async () => {
  subgraphs = await buildSubgraphs(settings.env)
})
afterAll(async () => {
  await Promise.all(Object.values(subgraphs).map(subgraph => subgraph.close()))
  await closeDatabases()
  settings.remove()
})

describe.each(services)('in the subgraph of %s as it is built', name => {
  test('every field is public or guarded', () => {
    const rules = fieldRules(subgraphs[name].schema)

    expect(rules.length).toBeGreaterThan(10)
    expect(rules.filter(({ says }) => says === null).map(({ coordinate }) => coordinate)).toEqual([])
  })

  test('every rule lets somebody in', () => {
    const nobody = rulesOf(subgraphs[name].schema).filter(({ access }) =>
      Object.values(callers).every(claims => cellOf(access, claims) === '–'),
    )

    expect(nobody).toEqual([])
  })

  test('what is @guarded is reached through guarded fields only, and is no entity', () => {
    const { schema } = subgraphs[name]
    const guarded = fieldRules(schema).filter(({ says }) => says === 'GUARDED')
    const types = new Set(guarded.map(({ type }) => type.name))
    const waysIn = fieldRules(schema).filter(rule =>
      targetsOf(rule, schema).some(target => types.has(target)),
    )

    expect(waysIn.filter(({ says }) => says === 'PUBLIC').map(({ coordinate }) => coordinate)).toEqual([])
    expect([...new Set(guarded.flatMap(({ type }) => (isOpen(type) ? type.name : [])))]).toEqual([])
  })

  test('a guarded field refuses whom its rule refuses, before anything is read', async () => {
    const refused = fieldRules(subgraphs[name].schema).flatMap(({ coordinate, field, says }) =>
      says === null || typeof says === 'string'
        ? []
        : Object.values(callers)
            .filter(claims => cellOf(says, claims) === '–')
            .map(claims => ({ coordinate, claims, resolve: field.resolve })),
    )
    for (const { coordinate, claims, resolve } of refused) {
      const isAnonymous = claims === callers.anonymous
      // There is nothing to read here: a resolver that runs fails in another way.
      const ask = async () => resolve?.({}, {}, { viewer: viewerOf(claims) }, {} as GraphQLResolveInfo)
      const code = await ask().then(
        () => 'answered',
        error => error.code ?? String(error),
      )
      expect([coordinate, code]).toEqual([coordinate, isAnonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN'])
    }
  })

  test('the rules are those of its SDL', () => {
    expect(rulesOf(subgraphs[name].schema)).toEqual(rulesOf(schemaFromSdl(name)))
  })
})

test('the README says who may do what as the code does', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

  expect(readme).toBe(withTable(readme))
})

function targetsOf({ field }: FieldRule, schema: GraphQLSchema): string[] {
  const target = getNamedType(field.type)
  return isAbstractType(target) ? schema.getPossibleTypes(target).map(({ name }) => name) : [target.name]
}

/** Roots are reached without a field, entities by `_entities` with any id. */
function isOpen({ name, astNode }: FieldRule['type']): boolean {
  if (['Query', 'Mutation', 'Subscription'].includes(name)) return true
  return astNode?.directives?.some(directive => directive.name.value === 'key') ?? false
}
