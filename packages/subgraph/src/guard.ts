import { forbidden, unauthenticated } from '@cluster/viewer'
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { type Access, accessOf, dependsOnRow, neededFor, type Pass, passes } from './access.ts'
import type { Owner, Self, SubgraphContext } from './context.ts'

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>

/** Puts the rule of each field with `@access` before its resolver, once; other fields stay as they are. */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const access = accessOf(schema, type, field)
      if (!access || typeof access === 'string') continue
      const resolve: Resolver = field.resolve ?? defaultFieldResolver
      field.resolve = dependsOnRow(access) ? guardedByRow(resolve, access) : guarded(resolve, access)
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

function guardedByRow(resolve: Resolver, access: Access): Resolver {
  return (source, args, context, info) => {
    const { admitted, answer } = admit(access, context, () => `${info.parentType.name}.${info.fieldName}`)
    const result = resolve(source, args, admitted, info)
    return result instanceof Promise ? result.then(answer) : answer(result)
  }
}

interface Admitted<C> {
  /** The context with whose rows the caller may have. */
  admitted: C
  /** Gives an answer on, if whose it is was asked. */
  answer<T>(value: T): T
}

/**
 * Lets a caller in by a rule, to all of something or to what is its own.
 * @param name of the field or page, for the fault of one that forgets to ask whose a row is
 * @throws DomainError UNAUTHENTICATED or FORBIDDEN
 */
export function admit<C extends SubgraphContext>(
  access: Access,
  context: C,
  name: () => string,
): Admitted<C> {
  const pass = check(access, context)
  if (pass === 'ALL') return { admitted: { ...context, self: everybody }, answer: value => value }

  let isAsked = false
  const mayHave = mayHaveBy(pass, context)
  const self: Self = {
    mustBe: (personId, also) => {
      isAsked = true
      if (!mayHave(personId, also)) throw forbidden(neededFor(access))
    },
    only: () => {
      isAsked = true
      if (pass === 'OWN' && context.viewer.personId) return context.viewer.personId
      throw new Error(`${name()} lets in more than the person itself`)
    },
    isVouchedFor: () => {
      isAsked = true
    },
  }
  // A resolver that forgot to ask would show everything to everybody.
  const answer = <T>(value: T): T => {
    if (isAsked) return value
    throw new Error(`${name()} did not check whose it is`)
  }
  return { admitted: { ...context, self }, answer }
}

function mayHaveBy(pass: Pass, { viewer }: SubgraphContext) {
  const isOwn = pass === 'OWN' || pass === 'OWN_AND_ORGANISATION'
  const isOfOrganisation = pass === 'ORGANISATION' || pass === 'OWN_AND_ORGANISATION'
  return (personId: string | undefined, { organisationId, appId }: Owner = {}): boolean => {
    if (isOfOrganisation && organisationId && viewer.organisationIds.includes(organisationId)) return true
    if (!isOwn) return false
    return viewer.personId === null ? viewer.appId === appId : viewer.personId === personId
  }
}

const everybody: Self = { mustBe: () => undefined, only: () => null, isVouchedFor: () => undefined }

function check(access: Access, { viewer }: SubgraphContext): Pass {
  const pass = passes(access, viewer)
  if (pass) return pass
  if (viewer.personId === null && viewer.appId === null) throw unauthenticated()
  throw forbidden(neededFor(access))
}
