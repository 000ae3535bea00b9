import { GraphQLError, type GraphQLObjectType, type GraphQLSchema, isUnionType, Kind } from 'graphql'

/** As many as the gateway lets a client ask for: it sends each once. */
const most = 10_000

/**
 * Refuses entities that no gateway would ask for, by what is not their key or too many at once: a resolver expects
 * ids that are strings.
 */
export function checkRepresentations(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities
  const entities = schema.getType('_Entity')
  if (!field?.resolve || !isUnionType(entities)) return schema
  const keys = new Map(entities.getTypes().map(type => [type.name, keysOf(type)]))
  const isGood = (representation: unknown) => {
    const { __typename: name, ...given } = Object(representation) as Record<string, unknown>
    const isGiven = (key: string[]) => key.every(part => typeof given[part] === 'string')
    return typeof name === 'string' && (keys.get(name)?.some(isGiven) ?? false)
  }
  const { resolve } = field
  field.resolve = (source, args, context, info) => {
    const { representations } = args as { representations: unknown[] }
    if (representations.length > most) throw refusal(`At most ${most} entities can be asked for at once.`)
    if (!representations.every(isGood)) throw refusal('Each entity needs its type and its key, of strings.')
    return resolve(source, args, context, info)
  }
  return schema
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'MALFORMED_REPRESENTATION', field: 'representations' },
  })
}

/** The fields of each of its keys: `@key(fields: "id")`. */
function keysOf({ astNode, extensionASTNodes }: GraphQLObjectType): string[][] {
  const nodes = [astNode, ...extensionASTNodes].flatMap(node => node?.directives ?? [])
  return nodes.flatMap(({ name, arguments: given }) => {
    const fields = given?.find(argument => argument.name.value === 'fields')?.value
    if (name.value !== 'key' || fields?.kind !== Kind.STRING) return []
    return [fields.value.trim().split(/\s+/)]
  })
}
