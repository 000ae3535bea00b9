import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import type { Changed } from '../composition/change.ts'
import type { Transition } from './transitions.ts'

export interface WantedStep {
  organisationId: string
  step: Transition
  /** The day from which on it holds; today where none is told. */
  on?: string | null
  reason?: string | null
  /** Where they are given or changed. */
  votes?: number
  /** Takes it even where it breaks the rule of the statutes. */
  isAllowed?: boolean
}

/** What a step is taken with, in a transaction of its mutation. */
export interface Means extends Pick<Context, 'rules'> {
  session: ClientSession
  emit: Emit
  now: Date
  /** Who takes it; null for what follows by rule. */
  authorId: string | null
}

export interface Taken {
  organisation: OrganisationRecord
  /** What changed in the composition; null where nothing did. */
  changed: Changed | null
}
