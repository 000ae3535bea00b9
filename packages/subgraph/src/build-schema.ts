import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { commitMutations } from './commit-mutations.ts'
import { guardFields } from './guard.ts'
import { scalars } from './scalars.ts'

/**
 * The schema of an SDL file as a subgraph runs it: with scalars, with the rules of `@access` enforced, and behind
 * them with mutations that commit their answer.
 */
// biome-ignore lint/suspicious/noExplicitAny: each service types its own resolvers from its SDL
export function buildSchema(schemaFile: URL, resolvers: any = {}): GraphQLSchema {
  const typeDefs = parse(readFileSync(schemaFile, 'utf8'))
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalarsOf(typeDefs), ...resolvers } }])
  return guardFields(commitMutations(schema))
}

function scalarsOf(typeDefs: DocumentNode): object {
  const declared = typeDefs.definitions.flatMap(node =>
    node.kind === 'ScalarTypeDefinition' ? node.name.value : [],
  )
  return Object.fromEntries(declared.filter(name => name in scalars).map(name => [name, scalars[name]]))
}
