import { Cluster, clusterId } from '@cluster/members/models/cluster.ts'
import { Organisation, type OrganisationRecord } from '@cluster/members/models/organisation.ts'
import { Person, type PersonRecord } from '@cluster/members/models/person.ts'
import {
  completeOrganisation,
  type OrganisationFacts,
} from '@cluster/members/operations/directory/complete-organisation.ts'
import { fictitious, organisations, people, perScale } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

// What is not given is unknown: nothing is made up about an organisation that exists.
const described: OrganisationRecord[] = [
  completeOrganisation({
    _id: organisations.cluster,
    name: 'Initiatives et Cité',
    legalForm: 'UES',
    city: 'Lille',
  }),
  completeOrganisation({
    _id: organisations.metropolis,
    name: 'Métropole européenne de Lille',
    legalForm: 'PUBLIC_BODY',
    essBasis: 'NONE',
  }),
  completeOrganisation({
    _id: organisations.chamberOfTrades,
    name: "Chambre de métiers et de l'artisanat",
    legalForm: 'PUBLIC_BODY',
    essBasis: 'NONE',
  }),
  completeOrganisation({
    _id: organisations.concierge,
    name: 'Et voilà Gambetta',
    legalForm: 'ASSOCIATION',
    essBasis: 'BY_STATUTE',
  }),
  completeOrganisation({ _id: organisations.ironing, name: 'Lille Sud Insertion' }),
  completeOrganisation({ _id: organisations.baskets, name: "Terre d'Opale" }),
  completeOrganisation({ _id: organisations.animators, name: 'Unis-Cité' }),
  completeOrganisation({ _id: organisations.cobbler, name: 'Cordonnier du quartier' }),
]

const kinds: OrganisationFacts[] = [
  { legalForm: 'ASSOCIATION', essBasis: 'BY_STATUTE', membership: { state: 'ACTIVE', since: '2010-12-01' } },
  { legalForm: 'SCOP', essBasis: 'BY_STATUTE', membership: { state: 'ACTIVE', since: '2012-03-01' } },
  {
    legalForm: 'COMMERCIAL_COMPANY',
    essBasis: 'BY_CONDITIONS',
    membership: { state: 'ACTIVE', since: '2015-06-01' },
  },
  { legalForm: 'COMMERCIAL_COMPANY', essBasis: 'NONE', membership: { state: 'ACTIVE', since: '2016-01-01' } },
  { legalForm: 'SOLE_TRADER' },
]

// Without a SIREN: any number that checks out may be the one of an enterprise that exists.
const fictitiousOrganisation = (n: number): OrganisationRecord =>
  completeOrganisation({
    _id: fictitious.organisation(n),
    name: `Organisation fictive ${n}`,
    city: 'Ville-Imaginaire',
    ...kinds[n % kinds.length],
  })

const person = (
  role: keyof typeof people,
  [givenName, familyName]: [string, string],
  organisationIds: string[] = [],
): PersonRecord => ({
  _id: people[role],
  givenName,
  familyName,
  email: `${addressPart(givenName)}.${addressPart(familyName)}@example.org`,
  locale: role === 'ENGLISH_RESIDENT' ? 'EN' : 'FR',
  organisationIds,
  roles: [role === 'ENGLISH_RESIDENT' ? 'RESIDENT' : role],
})

const addressPart = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const fictitiousPerson = (n: number): PersonRecord => ({
  _id: fictitious.person(n),
  givenName: 'Personne',
  familyName: `Fictive ${n}`,
  email: `personne.fictive.${n}@example.org`,
  locale: n % 5 === 4 ? 'EN' : 'FR',
  // One in ten acts for an organisation: as many as there are organisations.
  organisationIds: n % 10 === 0 ? [fictitious.organisation(n / 10)] : [],
  roles: ['RESIDENT'],
})

/** Initiatives et Cité as it is described, its first members fictitious ones, and people who are all fictitious. */
export const membersSeed: SeedCollection[] = [
  {
    model: Cluster,
    documents: () => [
      {
        _id: clusterId,
        name: 'Initiatives et Cité',
        formalisedIn: 2010,
        legalForm: 'UES',
        statutoryEssShare: 65,
      },
    ],
  },
  {
    model: Organisation,
    // Who is a member is not told of those that exist, so the first fictitious ones are.
    documents: () => [...described, ...kinds.map((_, n) => fictitiousOrganisation(n))],
    fictitious: scale => many(scale * perScale.organisations, fictitiousOrganisation),
  },
  {
    model: Person,
    documents: () => [
      person('DIRECTOR', ['Directrice', 'Fictive'], [organisations.cluster]),
      person('STAFF', ['Salarié', 'Fictif'], [organisations.cluster]),
      person('MEMBER', ['Adhérente', 'Fictive'], [organisations.ironing]),
      person('ANIMATOR', ['Animateur', 'Fictif'], [organisations.animators]),
      person('RESEARCHER', ['Chercheuse', 'Fictive']),
      person('RESIDENT', ['Habitant', 'Fictif']),
      person('ENGLISH_RESIDENT', ['Resident', 'Fictitious']),
    ],
    fictitious: scale => many(scale * perScale.people, fictitiousPerson),
  },
]

function* many<T>(count: number, make: (n: number) => T): Generator<T> {
  for (let n = 0; n < count; n += 1) yield make(n)
}
