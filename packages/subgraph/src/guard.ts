import { forbidden, unauthenticated } from '@cluster/viewer'
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { type Access, accessOf, neededFor, passes } from './access.ts'
import type { Self, SubgraphContext } from './context.ts'

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>

/** Puts the rule of each field with `@access` before its resolver, once; other fields stay as they are. */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const access = accessOf(schema, type, field)
      if (!access || typeof access === 'string') continue
      const resolve: Resolver = field.resolve ?? defaultFieldResolver
      field.resolve = access.self ? guardedForSelf(resolve, access) : guarded(resolve, access)
    }
  }
  return schema
}

function guarded(resolve: Resolver, access: Access): Resolver {
  return (source, args, context, info) => {
    check(access, context)
    return resolve(source, args, context, info)
  }
}

function guardedForSelf(resolve: Resolver, access: Access): Resolver {
  return (source, args, context, info) => {
    if (check(access, context) === 'ALL') return resolve(source, args, { ...context, self: everybody }, info)

    const own = context.viewer.personId!
    let isAsked = false
    const self: Self = {
      mustBe: personId => {
        isAsked = true
        if (personId !== own) throw forbidden(neededFor(access))
      },
      only: () => {
        isAsked = true
        return own
      },
    }
    // A resolver that forgot to ask would show everything to everybody.
    const answer = (value: unknown) => {
      if (isAsked) return value
      throw new Error(`${info.parentType.name}.${info.fieldName} did not check whose it is`)
    }
    const result = resolve(source, args, { ...context, self }, info)
    return result instanceof Promise ? result.then(answer) : answer(result)
  }
}

const everybody: Self = { mustBe: () => undefined, only: () => null }

function check(access: Access, { viewer }: SubgraphContext): 'ALL' | 'OWN' {
  const pass = passes(access, viewer)
  if (pass) return pass
  if (viewer.personId === null && viewer.appId === null) throw unauthenticated()
  throw forbidden(neededFor(access))
}
