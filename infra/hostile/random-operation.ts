import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Random } from './random.ts'
import { valueFor } from './values.ts'

export interface Operation {
  query: string
  variables: Record<string, unknown>
}

type Field = GraphQLField<unknown, unknown>

/** How many fields an operation may have: few get past the limits on cost, many do not. */
const sizes = [10, 40, 150, 600, 2_500]

/** An operation that is valid but for its values, which are variables. */
export function randomOperation(schema: GraphQLSchema, random: Random, hostility = 0.3): Operation {
  const mutation = schema.getMutationType()
  const isMutation = mutation && random.chance(0.3)
  const root = isMutation ? mutation : schema.getQueryType()!
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  // Without it, a rich schema makes of ten levels a text longer than a string can be.
  let left = random.pick(sizes)

  const argumentsOf = (field: Field) => {
    const given = field.args.filter(({ type }) => isNonNullType(type) || random.chance(0.4))
    const written = given.map(({ name, type }) => {
      const variable = `v${declared.length}`
      declared.push(`$${variable}: ${type}`)
      variables[variable] = valueFor(type, random, hostility)
      return `${name}: $${variable}`
    })
    return written.length > 0 ? `(${written.join(', ')})` : ''
  }
  const written = (field: Field, depth: number): string => {
    const type = getNamedType(field.type)
    const inside = isCompositeType(type) ? ` { ${selections(type, depth - 1)} }` : ''
    return `${field.name}${argumentsOf(field)}${inside}`
  }
  const selections = (type: GraphQLNamedType, depth: number, prefix = ''): string => {
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type)
      // Under a name of their own: fields of two types that are called the same must not differ in what they return.
      const parts = possible.map(one => `... on ${one.name} { ${selections(one, depth, `${one.name}_`)} }`)
      return `__typename ${parts.join(' ')}`
    }
    if (!isObjectType(type)) return '__typename'
    const fields = Object.values(type.getFields())
    const fitting = fields.filter(field => depth > 0 || !isCompositeType(getNamedType(field.type)))
    const chosen = fitting.filter(({ name }) => name === 'edges' || name === 'node' || random.chance(0.3))
    const affordable = chosen.slice(0, Math.max(0, left))
    left -= affordable.length
    const named = affordable.map(field => `${prefix && `${prefix}${field.name}: `}${written(field, depth)}`)
    return ['__typename', ...named].join(' ')
  }
  const body = rootFields(root, random).map((field, n) => `r${n}: ${written(field, 1 + random.int(9))}`)
  const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
  return { query: `${isMutation ? 'mutation' : 'query'} Random${head} { ${body.join(' ')} }`, variables }
}

function rootFields(root: GraphQLObjectType, random: Random): Field[] {
  const fields = Object.values(root.getFields())
  return Array.from({ length: 1 + random.int(2) }, () => random.pick(fields))
}
