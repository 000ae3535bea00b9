import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isUnionType,
  Kind,
} from 'graphql'

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
    const isGiven = (key: KeyPart[]) =>
      key.every(
        ({ name, isNullable }) => typeof given[name] === 'string' || (isNullable && given[name] === null),
      )
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

interface KeyPart {
  name: string
  /** What is looked up by what another subgraph does not know, such as a DOI, is not there. */
  isNullable: boolean
}

/** The fields of each of its keys: `@key(fields: "id")`. */
function keysOf(type: GraphQLObjectType): KeyPart[][] {
  const nodes = [type.astNode, ...type.extensionASTNodes].flatMap(node => node?.directives ?? [])
  const partOf = (name: string) => ({ name, isNullable: !isNonNullType(type.getFields()[name]?.type) })
  return nodes.flatMap(({ name, arguments: given }) => {
    const fields = given?.find(argument => argument.name.value === 'fields')?.value
    if (name.value !== 'key' || fields?.kind !== Kind.STRING) return []
    return [fields.value.trim().split(/\s+/).map(partOf)]
  })
}
