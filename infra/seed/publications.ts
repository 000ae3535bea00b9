import { Chair, type ChairRecord } from '@cluster/publications/models/chair.ts'
import {
  type AuthorRecord,
  Publication,
  type PublicationRecord,
  plainPublication,
  researchTopics,
} from '@cluster/publications/models/publication.ts'
import {
  plainProject,
  ResearchProject,
  type ResearchProjectRecord,
} from '@cluster/publications/models/research-project.ts'
import { sortTextOf } from '@cluster/subgraph'
import { events, fictitious, organisations, perScale } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

export const publicationsSeed: SeedCollection[] = [
  { model: Chair, documents: chairs },
  { model: ResearchProject, documents: projects },
  { model: Publication, documents: publications, fictitious: fictitiousPublications },
]

const workerProject = 'project-le-travailleur-au-projet'

const chairId = 'chair-interuniversitaire'

function chairs(): ChairRecord[] {
  return [
    {
      _id: chairId,
      name: { fr: 'Chaire interuniversitaire', en: 'Inter-university chair' },
      createdOn: '2014-06',
      // Which they are is not noted.
      foundingUniversities: [],
      topics: ['SOCIAL_ECONOMY', 'SOCIAL_INNOVATION', 'COMMONS'],
    },
  ]
}

function projects(): ResearchProjectRecord[] {
  const title = { fr: 'Le travailleur au projet', en: 'The project worker' }
  return [
    {
      ...plainProject,
      _id: workerProject,
      chairId,
      title,
      sortTitle: sortTextOf(title),
      summary: {
        fr: 'Premier projet de la chaire interuniversitaire créée en juin 2014 : un nouveau statut de travailleur.',
        en: 'First project of the inter-university chair created in June 2014: a new status for workers.',
      },
    },
  ]
}

// DOIs with the prefix 10.5555 are reserved for tests: none of these leads anywhere.
function publications(): PublicationRecord[] {
  const theirs = { projectId: workerProject }
  return [
    publication('publication-fictive-statut', 'un statut pour le travailleur au projet', '2015-03', {
      ...theirs,
      type: 'WORKING_PAPER',
      doi: '10.5555/fictif.statut',
      keywords: ['statut', 'travail'],
      topics: ['SOCIAL_INNOVATION'],
    }),
    publication('publication-fictive-communs', 'les communs du quartier', '2015', {
      doi: '10.5555/fictif.communs',
      keywords: ['communs'],
      topics: ['COMMONS'],
      licence: 'CC_BY_4_0',
      organisationIds: [organisations.cluster],
      presentedAtId: events.meal,
    }),
    publication('publication-fictive-conciergerie', 'une conciergerie de quartier', '2015-05-12', {
      type: 'REPORT',
      topics: ['SOCIAL_ECONOMY', 'SOCIAL_INNOVATION'],
      doi: '10.5555/fictif.conciergerie',
      organisationIds: [organisations.concierge, organisations.cluster],
      presentedAtId: events.openDoors,
    }),
    publication('publication-fictive-reparer', 'réparer plutôt que jeter', '2014-11', {
      type: 'TALK',
      authors: [fictitiousAuthor('Auteur', 'Fictif'), fictitiousAuthor('Autrice', 'Fictive')],
      presentedAtId: events.repair,
    }),
    publication('publication-fictive-circuits-courts', 'mesurer un circuit court', '2014', {
      type: 'DATA_SET',
      topics: ['SOCIAL_ECONOMY'],
      licence: 'ETALAB_2_0',
      doi: '10.5555/fictif.circuits-courts',
      organisationIds: [organisations.baskets],
    }),
    publication('publication-fictive-these', 'une thèse qui n’existe pas', '2014-06-30', {
      ...theirs,
      type: 'THESIS',
      authors: [fictitiousAuthor('Doctorante', 'de la Fictive')],
      thesis: {
        supervisors: ['Autrice Fictive'],
        jury: ['Jurée Fictive', 'Juré Fictif'],
        defendedOn: '2014-06-30',
      },
      source: { ...nowhere, publisher: 'Université fictive' },
    }),
  ]
}

function* fictitiousPublications(scale: number): Iterable<PublicationRecord> {
  const types = ['ARTICLE', 'REPORT', 'TALK', 'WORKING_PAPER'] as const
  for (let n = 0; n < perScale.publications * scale; n++) {
    yield publication(fictitious.publication(n), `numéro ${n}`, `${2005 + (n % 15)}-0${1 + (n % 9)}`, {
      type: types[n % types.length]!,
      topics: researchTopics.filter((_, nth) => (n + nth) % 3 === 0),
      doi: `10.5555/fictif.n${n}`,
      organisationIds: [
        fictitious.organisation(n % (perScale.organisations * scale)),
        fictitious.organisation((n + 1) % (perScale.organisations * scale)),
      ],
      presentedAtId: n % 2 === 0 ? fictitious.event(n % (perScale.events * scale)) : null,
    })
  }
}

function publication(
  _id: string,
  title: string,
  publishedOn: string,
  given: Partial<PublicationRecord>,
): PublicationRecord {
  return {
    ...plainPublication,
    _id,
    conceptId: _id,
    title: { fr: `Publication fictive : ${title}` },
    type: 'ARTICLE',
    language: 'fr',
    publishedOn,
    authors: [fictitiousAuthor('Autrice', 'Fictive')],
    changedAt: new Date(`${publishedOn}-01-01`.slice(0, 10)),
    ...given,
  }
}

const nowhere = { title: null, volume: null, issue: null, pages: null, publisher: null, place: null }

const fictitiousAuthor = (givenName: string, familyName: string): AuthorRecord => ({
  name: `${givenName} ${familyName}`,
  givenName,
  familyName,
  orcid: null,
  personId: null,
  affiliations: [],
})
