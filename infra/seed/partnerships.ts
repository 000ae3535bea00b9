import { Measurement, type MeasurementRecord } from '@cluster/members/models/measurement.ts'
import {
  type IndicatorRecord,
  type ObjectiveRecord,
  Partnership,
  type PartnershipRecord,
} from '@cluster/members/models/partnership.ts'
import { addDays, addYears, dayOf } from '@cluster/time'
import { organisations, partnerships } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const text = (fr: string, en: string) => ({ fr, en })
const workshops = text('ateliers', 'workshops')
const people = text('personnes', 'people')

/** That there is a partnership is told, and how old it is; what it wants to reach is made up, and says so. */
function partnership(
  given: Pick<PartnershipRecord, '_id' | 'organisationId' | 'kind' | 'objectives'>,
  now: Date,
): PartnershipRecord {
  const startsOn = addYears(dayOf(now), -1)
  const endsOn = addDays(addYears(startsOn, 3), -1)
  const reference = 'Exemple fictif : référence et fin inventées'
  const agreements = [{ reference, startsOn, endsOn, notedAt: now }]
  return {
    ...given,
    startsOn,
    agreements,
    endedOn: null,
    revision: 0,
    figureCount: figuresOf(given._id, now).length,
  }
}

const indicator = (
  _id: string,
  [fr, en]: [string, string],
  rest: Pick<IndicatorRecord, 'unit' | 'target' | 'source'>,
): IndicatorRecord => ({
  _id,
  title: text(`Indicateur fictif : ${fr}`, `Fictitious indicator: ${en}`),
  ...rest,
})

const ofMetropolis: ObjectiveRecord[] = [
  {
    _id: 'objective-metropole-1',
    title: text(
      'Objectif fictif : faire connaître l’économie sociale',
      'Fictitious objective: make the ESS known',
    ),
    indicators: [
      indicator('indicator-metropole-ateliers', ['ateliers tenus', 'workshops held'], {
        unit: workshops,
        target: 12,
        source: 'MEASURED',
      }),
      indicator('indicator-metropole-evenements', ['événements du partenaire', 'events of the partner'], {
        unit: text('événements', 'events'),
        target: 2,
        source: 'EVENTS_HELD',
      }),
    ],
  },
  {
    _id: 'objective-metropole-2',
    title: text('Objectif fictif : accompagner des personnes', 'Fictitious objective: accompany people'),
    indicators: [
      indicator('indicator-metropole-personnes', ['personnes accompagnées', 'people accompanied'], {
        unit: people,
        target: 150,
        source: 'MEASURED',
      }),
    ],
  },
]

const ofChamber: ObjectiveRecord[] = [
  {
    _id: 'objective-chambre-1',
    title: text(
      'Objectif fictif : former de futurs artisans',
      'Fictitious objective: train craftspeople to come',
    ),
    indicators: [
      indicator('indicator-chambre-apprentis', ['apprentis rencontrés', 'apprentices met'], {
        unit: people,
        target: 80,
        source: 'MEASURED',
      }),
    ],
  },
]

/** What each indicator came to, about every thirty days since the beginning, the last one some days ago. */
const series: Record<string, [partnershipId: string, values: number[]]> = {
  'indicator-metropole-ateliers': [partnerships.metropolis, [0, 1, 2, 2, 4, 5, 5, 7, 8, 10, 11, 13]],
  'indicator-metropole-personnes': [
    partnerships.metropolis,
    [0, 8, 15, 31, 40, 52, 64, 64, 81, 97, 110, 124],
  ],
  'indicator-chambre-apprentis': [
    partnerships.chamberOfTrades,
    [0, 0, 12, 20, 20, 35, 41, 47, 60, 66, 78, 85],
  ],
}

function figuresOf(partnershipId: string, now: Date): MeasurementRecord[] {
  const start = addYears(dayOf(now), -1)
  return Object.entries(series).flatMap(([indicatorId, [of, values]]) =>
    of !== partnershipId
      ? []
      : values.map((value, nth) => ({
          _id: `measurement-${indicatorId}-${String(nth).padStart(2, '0')}`,
          partnershipId,
          indicatorId,
          on: addDays(start, nth * 30),
          value,
          note: nth === 0 ? 'Chiffre fictif' : null,
          at: now,
          authorId: null,
        })),
  )
}

/** The partners of the cluster as they are described, with visibly fictitious objectives and figures. */
export const partnershipsSeed: SeedCollection[] = [
  {
    model: Partnership,
    documents: now => [
      partnership(
        {
          _id: partnerships.metropolis,
          organisationId: organisations.metropolis,
          kind: 'PUBLIC',
          objectives: ofMetropolis,
        },
        now,
      ),
      partnership(
        {
          _id: partnerships.chamberOfTrades,
          organisationId: organisations.chamberOfTrades,
          kind: 'CONSULAR',
          objectives: ofChamber,
        },
        now,
      ),
    ],
  },
  { model: Measurement, documents: now => Object.values(partnerships).flatMap(id => figuresOf(id, now)) },
]
