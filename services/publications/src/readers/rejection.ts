import type { DomainError, Rejection } from '@cluster/errors'

export const rejection = (line: number, { code, field, message }: DomainError): Rejection => ({
  line,
  code,
  field,
  message,
})
