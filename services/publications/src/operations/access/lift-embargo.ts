import type { Emit, Transact } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { notEmbargoed } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { changeCatalogue } from '../catalogue/change-catalogue.ts'
import { checkState, findEditable } from '../workflow/find-editable.ts'
import { planLift } from './plan-lift.ts'

/** Ends an embargo before its time. */
export async function liftEmbargo(
  id: string,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  return transact(async (session, emit) => {
    const publication = await findEditable(id, { viewer, session })
    checkState(publication, 'PUBLISHED')
    if (publication.access === 'OPEN') return publication
    if (publication.access !== 'EMBARGOED') throw notEmbargoed()
    const lifted = await lift(publication, now(), { session, emit })
    await planLift(lifted, session)
    return lifted
  })
}

/**
 * Ends an embargo whose time has come by the database's clock, and nothing else: it may be called late, twice, or after
 * the embargo was put off.
 * @returns when it ends instead; null where there is none to end any more
 */
export function liftInTime(id: string, at: Date, transact: Transact): Promise<Date | null> {
  return transact(async (session, emit) => {
    const publication = await Publication.findById(id).session(session).lean<PublicationRecord>()
    if (publication?.state !== 'PUBLISHED' || publication.access !== 'EMBARGOED') return null
    if (publication.embargoUntil! > at) return publication.embargoUntil
    await lift(publication, at, { session, emit })
    return null
  })
}

// Access, datestamp and fact: all of it, or nothing.
async function lift(
  publication: PublicationRecord,
  at: Date,
  { session, emit }: { session: ClientSession; emit: Emit },
): Promise<PublicationRecord> {
  const { stamp, change } = await changeCatalogue(session)
  const open = { access: 'OPEN', embargoUntil: null, stamp, change, changedAt: at } as const
  await Publication.updateOne({ _id: publication._id }, open, { session })
  emit({ type: 'publication.embargo-lifted', subject: publication._id })
  return { ...publication, ...open }
}
