import { GraphQLError } from 'graphql'

/** A refusal with its HTTP status, which Apollo Server answers with. */
export function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
