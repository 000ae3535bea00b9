import type { GraphQLScalarType } from 'graphql'
import {
  GraphQLDateTime,
  GraphQLEmailAddress,
  GraphQLJSON,
  GraphQLLocalDate,
  GraphQLURL,
} from 'graphql-scalars'

/** The scalars that an SDL may declare: `DateTime` RFC 3339, `LocalDate` ISO 8601, `EmailAddress`, `URL`, `JSON`. */
export const scalars: Record<string, GraphQLScalarType> = {
  DateTime: GraphQLDateTime,
  LocalDate: GraphQLLocalDate,
  EmailAddress: GraphQLEmailAddress,
  JSON: GraphQLJSON,
  URL: GraphQLURL,
}
