import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** A value of each scalar that is right in form, and names nothing that there is. */
const values: Record<string, string> = {
  Boolean: 'true',
  DateTime: '"2099-01-01T10:00:00Z"',
  Duration: '"PT1H"',
  EmailAddress: '"personne.fictive@example.org"',
  Float: '1',
  ID: '"nowhere"',
  Int: '1',
  LocalDate: '"2020-01-01"',
  LocalDateTime: '"2099-01-01T10:00:00"',
  String: '"-"',
  URL: '"https://www.example.org/"',
}

/** An operation that asks for one root field with no more than it requires, and for nothing of what it answers. */
export function leastOperation(schema: GraphQLSchema, coordinate: string): string {
  const [root, name] = coordinate.split('.') as ['Mutation' | 'Query', string]
  const type = root === 'Mutation' ? schema.getMutationType() : schema.getQueryType()
  const field = type!.getFields()[name]!
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literalOf(type)}`)
  const answer = isLeafType(nullable(field.type)) ? '' : ' { __typename }'
  return `${root.toLowerCase()} { ${name}${given.length > 0 ? `(${given.join(' ')})` : ''}${answer} }`
}

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType)
  if (isListType(type)) return `[${literalOf(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return values[type.name]!
  const fields = Object.values(type.getFields()).filter(isRequiredInputField)
  return `{ ${fields.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(' ')} }`
}

const nullable = (type: unknown): unknown => (isNonNullType(type) ? type.ofType : type)
