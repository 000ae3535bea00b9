import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { accessRequestNotFound, filesAreOpen, notInThisState, textTooLong } from '../../errors.ts'
import { AccessRequest, type AccessRequestRecord } from '../../models/access-request.ts'
import { findEditable, findInSession } from '../workflow/find-editable.ts'
import { accessAt } from './access-at.ts'

/** Asks for the files of a publication that are not open. */
export async function requestAccess(
  { publicationId, message }: { publicationId: string; message?: string | null },
  { viewer, now, transact }: Context,
): Promise<AccessRequestRecord> {
  const words = message?.normalize('NFC').trim() || null
  if (words && words.length > 1_000) throw textTooLong('message', 1_000)
  const personId = viewer.mustBePerson()
  return transact(async session => {
    const publication = await findInSession(publicationId, { viewer, session, field: 'publicationId' })
    if (publication.state !== 'PUBLISHED') throw notInThisState(publication.state, 'publicationId')
    if (accessAt(publication, now()) === 'OPEN') throw filesAreOpen()
    const mine = { publicationId, personId }
    const known = await AccessRequest.findOne(mine).session(session).lean<AccessRequestRecord>()
    if (known) return known
    const request: AccessRequestRecord = {
      ...mine,
      _id: newId(),
      message: words,
      state: 'PENDING',
      requestedAt: now(),
      answeredAt: null,
      answeredById: null,
    }
    await AccessRequest.insertMany([request], { session })
    return request
  })
}

/** Gives or refuses access to who asked for it. */
export async function answerAccessRequest(
  id: string,
  isGranted: boolean,
  { viewer, now, transact }: Context,
): Promise<AccessRequestRecord> {
  return transact(async session => {
    const request = await AccessRequest.findById(id).session(session).lean<AccessRequestRecord>()
    if (!request) throw accessRequestNotFound(id)
    await findEditable(request.publicationId, { viewer, session })
    const state = isGranted ? 'GRANTED' : 'REFUSED'
    if (request.state === state) return request
    const answer = { state, answeredAt: now(), answeredById: viewer.personId } as const
    await AccessRequest.updateOne({ _id: id }, answer, { session })
    return { ...request, ...answer }
  })
}
