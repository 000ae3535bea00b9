import { type Claims, viewerOf } from '@cluster/viewer'
import { BREAK, type DocumentNode, visit } from 'graphql'
import type { Step } from './admit-operations.ts'
import { appOf } from './caller.ts'
import { refusal } from './refusal.ts'

/** Where the schema is not for everybody, it is for staff, and for apps that ask in their own name. */
export const refuseIntrospection: Step = ({ document, contextValue: { claims } }) => {
  if (isDeveloper(claims) || !asksForSchema(document)) return
  throw refusal(
    403,
    'INTROSPECTION_NOT_ALLOWED',
    'The schema is for signed-in developers: send the token of a partner app, or of staff.',
  )
}

const isDeveloper = (claims: Claims) => appOf(claims) !== null || viewerOf(claims).has('STAFF')

// Apollo Server gives the same document again for the same text.
const known = new WeakMap<DocumentNode, boolean>()

function asksForSchema(document: DocumentNode): boolean {
  let found = known.get(document)
  if (found !== undefined) return found
  found = false
  visit(document, {
    Field: ({ name: { value } }) => {
      if (value !== '__schema' && value !== '__type') return undefined
      found = true
      return BREAK
    },
  })
  known.set(document, found)
  return found
}
