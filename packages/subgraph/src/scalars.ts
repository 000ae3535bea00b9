import type { GraphQLScalarType } from 'graphql'
import {
  GraphQLDateTime,
  GraphQLDuration,
  GraphQLEmailAddress,
  GraphQLJSON,
  GraphQLLocalDate,
  GraphQLLocalDateTime,
  GraphQLURL,
} from 'graphql-scalars'

/** The scalars that an SDL may declare: `DateTime` RFC 3339, `LocalDate`, `LocalDateTime` and `Duration` ISO 8601, `EmailAddress`, `URL`, `JSON`. */
export const scalars: Record<string, GraphQLScalarType> = {
  DateTime: GraphQLDateTime,
  Duration: GraphQLDuration,
  LocalDate: GraphQLLocalDate,
  LocalDateTime: GraphQLLocalDateTime,
  EmailAddress: GraphQLEmailAddress,
  JSON: GraphQLJSON,
  URL: GraphQLURL,
}
