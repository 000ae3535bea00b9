import { type Access, accessOf, buildSchema } from '@cluster/subgraph'
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'
import { services } from '../services.ts'

export interface FieldRule {
  /** `Type.field` */
  coordinate: string
  type: GraphQLObjectType
  field: GraphQLField<unknown, unknown>
  says: Access | 'PUBLIC' | 'GUARDED' | null
}

/** What a subgraph says of each of its fields. Introspection and federation's own fields are open to the gateway. */
export function fieldRules(schema: GraphQLSchema): FieldRule[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  return types
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap(type =>
      Object.values(type.getFields())
        .filter(({ name }) => !name.startsWith('_'))
        .map(field => ({
          coordinate: `${type.name}.${field.name}`,
          type,
          field,
          says: accessOf(schema, type, field),
        })),
    )
}

/** What stands in the table: every mutation, and every field that not everybody may use and that clients see. */
export function rulesOf(schema: GraphQLSchema): { coordinate: string; access: Access | 'PUBLIC' }[] {
  return fieldRules(schema).flatMap(({ coordinate, type, field, says }) => {
    if (says === null || says === 'GUARDED' || isInaccessible(field)) return []
    return says !== 'PUBLIC' || type.name === 'Mutation' ? [{ coordinate, access: says }] : []
  })
}

const isInaccessible = ({ astNode }: GraphQLField<unknown, unknown>): boolean =>
  Boolean(astNode?.directives?.some(({ name }) => name.value === 'inaccessible'))

export const schemaFromSdl = (service: string): GraphQLSchema =>
  buildSchema(new URL(`../../services/${service}/`, import.meta.url))

/** The rules of all subgraphs, mutations first. */
export function allRules(): ReturnType<typeof rulesOf> {
  const all = services.flatMap(name => rulesOf(schemaFromSdl(name)))
  // Keys of entities stand in several subgraphs.
  const rules = [...new Map(all.map(rule => [JSON.stringify([rule.coordinate, rule.access]), rule])).values()]
  const isMutation = ({ coordinate }: { coordinate: string }) => coordinate.startsWith('Mutation.')
  return [...rules.filter(isMutation), ...rules.filter(rule => !isMutation(rule))]
}
