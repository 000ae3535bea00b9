import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

export const partnershipKinds = ['ACADEMIC', 'CONSULAR', 'PUBLIC'] as const
export const indicatorSources = ['EVENTS_HELD', 'MEASURED', 'SERVICES_OFFERED'] as const

export interface AgreementRecord {
  reference: string
  /** Days like 2010-12-31, both of them within. */
  startsOn: string
  endsOn: string
  notedAt: Date
}

export interface IndicatorRecord {
  _id: string
  title: TranslatedText
  unit: TranslatedText
  target: number | null
  source: (typeof indicatorSources)[number]
}

export interface ObjectiveRecord {
  _id: string
  title: TranslatedText
  indicators: IndicatorRecord[]
}

export interface PartnershipRecord {
  _id: string
  organisationId: string
  kind: (typeof partnershipKinds)[number]
  /** The first day of the first agreement. */
  startsOn: string
  /** The first agreement and each renewal; only added to. */
  agreements: AgreementRecord[]
  endedOn: string | null
  objectives: ObjectiveRecord[]
  /** Rises with each change of what was agreed. */
  revision: number
  /** Rises with each figure: so that one and a change of the indicators at once conflict here. */
  figureCount: number
}

export const Partnership = collection<PartnershipRecord>(
  'members',
  'partnerships',
  {
    _id: idField,
    organisationId: { type: String, required: true },
    kind: { type: String, enum: partnershipKinds, required: true },
    startsOn: { type: String, required: true },
    agreements: [
      embedded<AgreementRecord>({
        reference: { type: String, required: true },
        startsOn: { type: String, required: true },
        endsOn: { type: String, required: true },
        notedAt: { type: Date, required: true },
      }),
    ],
    endedOn: { type: String, default: null },
    objectives: [
      embedded<ObjectiveRecord>({
        _id: { type: String, required: true },
        title: { type: translatedField, required: true },
        indicators: [
          embedded<IndicatorRecord>({
            _id: { type: String, required: true },
            title: { type: translatedField, required: true },
            unit: { type: translatedField, required: true },
            target: { type: Number, default: null },
            source: { type: String, enum: indicatorSources, required: true },
          }),
        ],
      }),
    ],
    revision: { type: Number, required: true, default: 0 },
    figureCount: { type: Number, required: true, default: 0 },
  },
  [
    // The list, and that of a kind: by the first day.
    { fields: { startsOn: -1, _id: -1 } },
    { fields: { kind: 1, startsOn: -1, _id: -1 } },
    // An organisation has one at a time, also where two are agreed at once.
    { fields: { organisationId: 1 }, unique: true, partialFilterExpression: { endedOn: null } },
  ],
)
