import type { Context } from '../context.ts'
import { notConfirmed } from '../errors.ts'
import type { ErasureRecord } from '../models/erasure.ts'
import { beginErasure } from './begin-erasure.ts'

/** Begins to erase the person who asks. */
export async function eraseMe(
  isConfirmed: boolean,
  { viewer, pseudonymOf, transact }: Context,
): Promise<ErasureRecord> {
  const personId = viewer.mustBePerson()
  if (!isConfirmed) throw notConfirmed()
  return transact(async session => {
    const erasure = await beginErasure({ personId, pseudonym: pseudonymOf(personId) }, session)
    // Whom it is about is not kept with the answer.
    return { ...erasure, personId: null }
  })
}
