import { Cluster, clusterId } from '@cluster/members/models/cluster.ts'
import { Organisation, type OrganisationRecord } from '@cluster/members/models/organisation.ts'
import { Person, type PersonRecord } from '@cluster/members/models/person.ts'
import {
  completeOrganisation,
  type OrganisationFacts,
} from '@cluster/members/operations/directory/complete-organisation.ts'
import { fictitious, organisations, people, perScale } from './ids.ts'
import { partnershipsSeed } from './partnerships.ts'
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

/** What fictitious ones do: some of these more often than others, as in the world. */
const codes =
  `94.99Z 94.99Z 94.99Z 88.99B 88.99B 88.10A 87.30A 85.59A 85.59B 85.20Z 90.01Z 90.02Z 93.12Z 93.29Z 96.01B
  95.23Z 81.21Z 81.30Z 78.20Z 78.10Z 74.10Z 73.11Z 71.11Z 70.22Z 68.20A 64.19Z 62.01Z 62.02A 58.11Z 56.10A 55.20Z
  49.41A 47.21Z 47.79Z 46.31Z 45.20A 43.21A 41.20A 38.32Z 38.11Z 31.09B 18.12Z 15.20Z 13.92Z 10.71C 01.13Z 01.50Z`.split(
    /\s+/,
  )

/** Places within 55 km of Lille, dense in the middle and the same each time. */
function placeOf(n: number): OrganisationRecord['location'] {
  const fraction = (value: number) => value - Math.floor(value)
  const [turn, degrees] = [2 * Math.PI * fraction(n * 0.569840291), 0.5 * fraction(n * 0.7548776662)]
  const coordinates = [3.06 + (degrees * Math.cos(turn)) / 0.634, 50.63 + degrees * Math.sin(turn)]
  return { type: 'Point', coordinates }
}

// Without a SIREN: any number that checks out may be the one of an enterprise that exists.
const fictitiousOrganisation = (n: number): OrganisationRecord =>
  completeOrganisation({
    _id: fictitious.organisation(n),
    name: `Organisation fictive ${n}`,
    city: 'Ville-Imaginaire',
    activity: { code: codes[Math.floor(n / kinds.length) % codes.length]!, nomenclature: 'NAF_REV_2' },
    location: placeOf(n),
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
  ...partnershipsSeed,
]

function* many<T>(count: number, make: (n: number) => T): Generator<T> {
  for (let n = 0; n < count; n += 1) yield make(n)
}
