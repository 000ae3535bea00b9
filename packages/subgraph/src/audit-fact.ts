import { newId } from '@cluster/database'
import type { Emitted } from '@cluster/jobs'
import type { Viewer } from '@cluster/viewer'
import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'

/**
 * What identity is told of each change, for its audit log: who did what to which entity, through which app. The
 * person's id is in the details only, which are forgotten on the way.
 */
export function auditFact(
  action: string,
  { personId, appId }: Viewer,
  { entityType, entityId }: Entity,
): Emitted {
  const details = { action, entityType, entityId, personId, appId }
  return { type: 'audit.recorded', subject: newId(), details, to: ['identity'] }
}

interface Entity {
  entityType: string | null
  entityId: string | null
}

/** What a mutation changed: what it returns, or the entity in that. */
export function entityIn(output: GraphQLOutputType, value: unknown): Entity {
  const type = getNamedType(output)
  if (!isObjectType(type)) return { entityType: null, entityId: null }
  if (hasId(type)) return { entityType: type.name, entityId: idOf(value) }
  for (const { name, type: inner } of Object.values(type.getFields())) {
    const entity = getNamedType(inner)
    if (isObjectType(entity) && hasId(entity))
      return { entityType: entity.name, entityId: idOf(Object(value)[name]) }
  }
  return { entityType: type.name, entityId: null }
}

const hasId = (type: GraphQLObjectType) => 'id' in type.getFields()

function idOf(value: unknown): string | null {
  const { _id, id } = Object(value)
  return _id ?? id ?? null
}
