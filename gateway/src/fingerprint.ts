import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'

interface Request {
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/**
 * What tells a request from others under the same key: a hash of its document, operation name and variables, these in
 * any order. The key is hashed with them: it is kept nowhere, so whoever reads what is kept cannot try which of a few
 * requests it was, such as which way somebody voted.
 */
export function fingerprintOf(key: string, document: string, { operationName, variables }: Request): string {
  return createHash('sha256')
    .update(canonical([key, document, operationName ?? null, variables ?? {}]))
    .digest('base64url')
}

function canonical(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part) => (isObject(part) ? Object.fromEntries(sorted(part)) : part))
  } catch (error) {
    // It goes as deep as the value does, which the size of a request limits, not the stack.
    if (!(error instanceof RangeError)) throw error
    throw new GraphQLError('The variables are nested too deep.', {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    })
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (object: object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))
