import type { Transact } from '@cluster/jobs'
import { type Idempotency, type Viewer, verifyViewer, viewerHeader, viewerOf } from '@cluster/viewer'
import { GraphQLError } from 'graphql'

/** What every resolver is given; a service adds its own. */
export interface SubgraphContext {
  viewer: Viewer
  /** The clock of the domain: tests set it. */
  now(): Date
  self: Self
  /** The service, and its database. */
  service: string
  /** By what the caller's mutation is known when it is sent again; null without an Idempotency-Key. */
  idempotency: Idempotency | null
  /** Commits a change with the facts that it emits: a service with mutations gives it, from its outbox. */
  transact?: Transact
}

/** Whose rows the caller may have, on a field whose `@access` says `self: true`; its operation must ask. */
export interface Self {
  /** @throws DomainError FORBIDDEN when the caller may have only what is its own, and this is another's */
  mustBe(personId: string | undefined): void
  /** The id of the person who asks when it may have only what is its own; null when that of everybody. */
  only(): string | null
}

const unasked = (): never => {
  throw new Error('Only a field whose @access says "self: true" tells whose rows the caller may have')
}
export const noSelf: Self = { mustBe: unasked, only: unasked }

export type Headers = Record<string, string | string[] | undefined>

export const isSigned = (headers: Headers, secret: string): boolean =>
  verifyViewer(headers[viewerHeader]?.toString(), secret) !== null

export const unsignedCaller = {
  message: 'A subgraph answers the gateway only: send requests there.',
  extensions: { code: 'UNSIGNED_CALLER' },
}

/** @throws GraphQLError UNSIGNED_CALLER (HTTP 401) unless the gateway signed who asks */
export function callerFrom(
  headers: Headers,
  secret: string,
): Pick<SubgraphContext, 'viewer' | 'idempotency'> {
  const signed = verifyViewer(headers[viewerHeader]?.toString(), secret)
  if (signed) {
    const { idempotency = null, ...claims } = signed
    return { viewer: viewerOf(claims), idempotency }
  }
  const { message, extensions } = unsignedCaller
  throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 401 } } })
}
