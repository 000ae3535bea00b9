import { newId } from '@cluster/database'
import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { type PublicationRecord, plainPublication } from '../../models/publication.ts'
import type { PublicationInput } from '../../schema.generated.ts'
import { checkEmbargo } from '../access/check-embargo.ts'
import { checkContent } from './check-content.ts'
import { contentFromInput } from './content-from-input.ts'
import { checkProject, writePublication } from './write-publication.ts'

/** Makes a draft of a publication. */
export async function createPublication(
  input: PublicationInput,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  const content = contentFromInput(input, dayOf(now()))
  checkContent(content)
  checkEmbargo(content, now())
  const _id = newId()
  const publication: PublicationRecord = {
    ...plainPublication,
    ...content,
    _id,
    conceptId: _id,
    state: 'DRAFT',
    isLatest: false,
    createdById: viewer.personId,
    changedAt: now(),
  }
  return transact(async session => {
    await checkProject(publication.projectId, session)
    return writePublication(publication, session)
  })
}
