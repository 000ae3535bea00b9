import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import type { Means, WantedStep } from './step.ts'
import { takeStep } from './take-step.ts'

/** What steps of a mutation are taken with. */
export const meansOf = (
  { now, rules, viewer }: Context,
  { session, emit }: { session: ClientSession; emit: Emit },
): Means => ({ session, emit, now: now(), rules, authorId: viewer.personId })

/** Runs what may change the composition in turn: it would be tried over and over, as all such conflict. */
export const changingComposition = <T>(context: Context, work: (means: Means) => Promise<T>): Promise<T> =>
  context.inTurn('composition', () =>
    context.transact((session, emit) => work(meansOf(context, { session, emit }))),
  )

/** Takes one step as a mutation of its own. */
export const stepByMutation = (wanted: WantedStep, context: Context): Promise<OrganisationRecord> =>
  changingComposition(context, async means => (await takeStep(wanted, means)).organisation)
