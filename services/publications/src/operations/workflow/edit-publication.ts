import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { notYourPublication } from '../../errors.ts'
import type { PublicationRecord } from '../../models/publication.ts'
import type { PublicationInput } from '../../schema.generated.ts'
import { textKey } from '../../text-key.ts'
import { checkEmbargo } from '../access/check-embargo.ts'
import { planLift } from '../access/plan-lift.ts'
import { changeCatalogue } from '../catalogue/change-catalogue.ts'
import { checkContent } from './check-content.ts'
import { contentFromInput } from './content-from-input.ts'
import { checkState, findEditable } from './find-editable.ts'
import { checkProject, writePublication } from './write-publication.ts'

/** Says anew what a draft is, or corrects what is told of a publication. */
export async function editPublication(
  id: string,
  input: PublicationInput,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  const given = contentFromInput(input, dayOf(now()))
  checkContent(given)
  return transact(async (session, emit) => {
    const publication = await findEditable(id, { viewer, session })
    checkState(publication, 'DRAFT', 'PUBLISHED')
    const isPublished = publication.state === 'PUBLISHED'
    if (isPublished && !viewer.has('STAFF')) throw notYourPublication()
    // What is left out stays as it was: an edit does not make a publication younger.
    const content = input.publishedOn ? given : { ...given, publishedOn: publication.publishedOn }
    // An embargo that goes on is not looked at again.
    if (
      Number(content.embargoUntil) !== Number(publication.embargoUntil) ||
      content.access !== publication.access
    )
      checkEmbargo(content, now())
    await checkProject(content.projectId, session)
    const seen = isPublished ? await changeCatalogue(session) : null
    const { abstract: _, doi: __, ...before } = publication
    const edited: PublicationRecord = {
      ...before,
      ...content,
      hasMoreAuthors: publication.hasMoreAuthors,
      ...(seen ? { textKey: textKey(content), stamp: seen.stamp, change: seen.change } : {}),
      changedAt: now(),
    }
    await writePublication(edited, session)
    if (!isPublished) return edited
    await planLift(edited, session)
    emit({ type: 'publication.edited', subject: id })
    return edited
  })
}
