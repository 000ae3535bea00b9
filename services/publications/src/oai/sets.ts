import {
  type PublicationRecord,
  type PublicationType,
  publicationTypes,
  type ResearchTopic,
  researchTopics,
} from '../models/publication.ts'
import { labelOf } from '../search/labels.ts'
import { OaiError } from './errors.ts'

export interface OaiSet {
  spec: string
  name: string
}

const specOf = (kind: 'topic' | 'type', value: string): string =>
  `${kind}:${value.toLowerCase().replaceAll('_', '-')}`

const bothNames = (value: string): string => `${labelOf(value, 'FR')} / ${labelOf(value, 'EN')}`

/** All sets: the topics and the types, each below the set of all that have one. */
export const sets: readonly OaiSet[] = [
  { spec: 'topic', name: 'Thèmes / Topics' },
  ...researchTopics.map(topic => ({ spec: specOf('topic', topic), name: bothNames(topic) })),
  { spec: 'type', name: 'Types' },
  ...publicationTypes.map(type => ({ spec: specOf('type', type), name: bothNames(type) })),
]

/** The sets that a publication is in; those above them are not told. */
export const setsOf = ({ type, topics }: Pick<PublicationRecord, 'type' | 'topics'>): string[] => [
  specOf('type', type),
  ...topics.map(topic => specOf('topic', topic)),
]

/** What the publications of a set have. @throws OaiError noRecordsMatch where there is no such set */
export function filterOfSet(spec: string): { type?: PublicationType; topics?: ResearchTopic | object } {
  if (spec === 'type') return {}
  if (spec === 'topic') return { topics: { $in: [...researchTopics] } }
  const type = publicationTypes.find(one => specOf('type', one) === spec)
  if (type) return { type }
  const topic = researchTopics.find(one => specOf('topic', one) === spec)
  if (topic) return { topics: topic }
  throw new OaiError('noRecordsMatch', 'There is no such set.')
}
