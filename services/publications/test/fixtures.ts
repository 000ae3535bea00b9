import { newId } from '@cluster/database'
import { sortTextOf } from '@cluster/subgraph'
import {
  Publication,
  type PublicationRecord,
  plainPublication,
  publicationTypes,
} from '../src/models/publication.ts'
import { plainProject, ResearchProject, type ResearchProjectRecord } from '../src/models/research-project.ts'
import { textKey } from '../src/text-key.ts'

export const author = (givenName: string, familyName: string) => ({
  name: `${givenName} ${familyName}`,
  givenName,
  familyName,
  orcid: null,
})

/** A publication that nothing else knows of, or what is given. */
export async function storedPublication(given: Partial<PublicationRecord> = {}): Promise<PublicationRecord> {
  const publication = newPublication(given)
  await Publication.create(publication)
  return publication
}

export async function storedProject(fr: string, _id = newId()): Promise<ResearchProjectRecord> {
  const project = { ...plainProject, _id, title: { fr }, sortTitle: sortTextOf({ fr }) }
  await ResearchProject.create(project)
  return project
}

/** Publications of ten years and every type, in turn, from ten projects and `events` events. */
export async function manyPublications(count: number, events: number): Promise<void> {
  const publications = Array.from({ length: count }, (_, n) =>
    newPublication({
      type: publicationTypes[n % publicationTypes.length]!,
      publishedOn: `${2010 + ((n * 7) % 10)}-0${1 + (n % 9)}`,
      projectId: `project-${(n >> 3) % 10}`,
      presentedAtId: `event-${n % events}`,
    }),
  )
  await Publication.insertMany(publications)
}

/** One that everybody may read, numbered in the order in which they are made, or what is given. */
export function newPublication(given: Partial<PublicationRecord> = {}): PublicationRecord {
  const _id = given._id ?? newId()
  const at = new Date('2030-01-01T00:00:00Z')
  lastNumber += 1
  const made: PublicationRecord = {
    ...plainPublication,
    _id,
    conceptId: _id,
    title: { fr: 'Publication fictive', en: 'Fictitious publication' },
    type: 'ARTICLE',
    language: 'fr',
    publishedOn: '2015',
    authors: [author('Autrice', 'Fictive')],
    number: lastNumber,
    ...{ stamp: at, releasedAt: at, changedAt: at },
    ...given,
  }
  return { ...made, ...(made.isLatest ? { textKey: textKey(made) } : {}) }
}
let lastNumber = 0
