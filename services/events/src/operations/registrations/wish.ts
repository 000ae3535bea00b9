import type { DomainError } from '@cluster/errors'
import type { Viewer } from '@cluster/viewer'
import type { Group } from '../../models/event.ts'
import type { AnswerRecord, RegistrationRecord } from '../../models/registration.ts'

/** What somebody asks for who registers. */
export interface Wish {
  eventId: string
  occurrenceId?: string | null
  personId?: string | null
  partySize: number
  group?: Group | null
  answers: readonly AnswerRecord[]
  joinWaitlist: boolean
}

/** A wish on its way, and what came of it. */
export interface Asked {
  wish: Wish
  personId: string
  viewer: Viewer
  now(): Date
  outcome: Outcome | null
}

export type Outcome = { refusal: DomainError } | { registration: RegistrationRecord; rank: number | null }
