/** What happened to what, for other services: ids only, they read the rest when they act. */
export interface Fact {
  /** `event.published` */
  type: string
  /** The id of the thing that it happened to. */
  subject: string
  /** Ids that the receiver needs and cannot read; forgotten once it has them. */
  details?: Details | null
}

export type Details = Readonly<Record<string, string | null>>

/** A fact that its service tells. */
export interface Emitted extends Fact {
  /** The services that get it; the outbox's receivers when it is left out. */
  to?: readonly string[]
}

export type Emit = (fact: Emitted) => void
