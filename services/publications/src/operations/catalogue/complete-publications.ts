import { Publication, plainPublication } from '../../models/publication.ts'
import { plainProject, ResearchProject } from '../../models/research-project.ts'
import { catalogueExisting } from './catalogue-existing.ts'

// One that was unique, and those of lists that did not know of versions.
const formerIndexes = [
  'textKey_1',
  'publishedOn_-1__id_-1',
  'type_1_publishedOn_-1__id_-1',
  'projectId_1_publishedOn_-1__id_-1',
  'projectId_1_type_1_publishedOn_-1__id_-1',
  'presentedAtId_1_publishedOn_-1__id_-1',
]

/** Gives what was stored before there were versions what all publications have. It may be run again. */
export async function completePublications(): Promise<void> {
  for (const index of formerIndexes) await Publication.collection.dropIndex(index).catch(ignoreUnknown)
  await Publication.collection.updateMany({ state: { $exists: false } }, [
    {
      $replaceWith: {
        $mergeObjects: [{ $literal: plainPublication }, { conceptId: '$_id', changedAt: '$$NOW' }, '$$ROOT'],
      },
    },
  ])
  await ResearchProject.collection.updateMany({ questions: { $exists: false } }, [
    { $replaceWith: { $mergeObjects: [{ $literal: plainProject }, '$$ROOT'] } },
  ])
  await catalogueExisting()
}

function ignoreUnknown(error: { codeName?: string }): void {
  if (error.codeName !== 'IndexNotFound' && error.codeName !== 'NamespaceNotFound') throw error
}
