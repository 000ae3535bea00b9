import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { checkRepresentations } from './check-representations.ts'
import { commitMutations } from './commit-mutations.ts'
import { guardFields } from './guard.ts'
import { readSdl } from './read-sdl.ts'
import { scalars } from './scalars.ts'

/**
 * The schema of a service's SDL as a subgraph runs it: with scalars, with the rules of `@access` enforced, and behind
 * them with mutations that commit their answer.
 * @param service its folder, with a slash at its end
 */
// biome-ignore lint/suspicious/noExplicitAny: each service types its own resolvers from its SDL
export function buildSchema(service: URL, resolvers: any = {}): GraphQLSchema {
  const typeDefs = parse(readSdl(service))
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalarsOf(typeDefs), ...resolvers } }])
  return checkRepresentations(guardFields(commitMutations(schema)))
}

function scalarsOf(typeDefs: DocumentNode): object {
  const declared = typeDefs.definitions.flatMap(node =>
    node.kind === 'ScalarTypeDefinition' ? node.name.value : [],
  )
  return Object.fromEntries(declared.filter(name => name in scalars).map(name => [name, scalars[name]]))
}
