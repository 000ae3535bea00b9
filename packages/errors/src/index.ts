export type { ImportReport, Rejection } from './import-report.ts'
/** A refusal that the caller can understand and act on: everything else is masked before it leaves. */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly code: string
  readonly field: string | null
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, field: string | null, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.field = field
    this.details = details
  }
}

export interface ErrorFactory<A extends unknown[]> {
  (...values: A): DomainError
  readonly code: string
}

/**
 * Declares one refusal of a catalogue (`errors.ts`).
 * @param code a fact in capitals, stable for ever: `EVENT_IN_THE_PAST`
 * @param field the name of the argument or input field at fault, null where there is none, or a function where
 *   several may be
 * @param message what is wrong and what to do, for a developer; a function where it tells values
 * @param details what a client may want to read by itself, such as the numbers of a rule
 */
export function domainError<A extends unknown[] = []>(
  code: string,
  field: string | null | ((...values: A) => string),
  message: string | ((...values: A) => string),
  details?: (...values: A) => Record<string, unknown>,
): ErrorFactory<A> {
  const create = (...values: A) =>
    new DomainError(
      code,
      typeof field === 'function' ? field(...values) : field,
      typeof message === 'string' ? message : message(...values),
      details?.(...values),
    )
  return Object.assign(create, { code })
}
