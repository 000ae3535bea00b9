import { addDays, dayOf } from '@cluster/time'
import { Measurement } from '../src/models/measurement.ts'
import { Partnership } from '../src/models/partnership.ts'
import { outbox } from '../src/outbox.ts'

export const AGREE = `mutation ($input: AgreePartnershipInput!) { agreePartnership(input: $input) {
  id kind state startsOn endedOn revision organisation { id }
  agreement { reference startsOn endsOn }
  agreements { startsOn endsOn }
  objectives { id title indicators { id title unit(locale: EN) target source } } } }`
export const SET = `mutation ($input: SetObjectivesInput!) { setObjectives(input: $input) {
  revision objectives { id title indicators { id title target } } } }`
export const RECORD = `mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) {
  id on value note author { id } } }`
export const RENEW = `mutation ($input: RenewPartnershipInput!) { renewPartnership(input: $input) {
  state revision agreement { reference startsOn endsOn } agreements { endsOn } } }`
export const END = `mutation ($input: EndPartnershipInput!) { endPartnership(input: $input) { state endedOn } }`

/** What the tests empty before each. */
export const ofPartnerships = [
  Partnership,
  outbox.facts,
  // Past the model, which only adds.
  { deleteMany: () => Measurement.collection.deleteMany({}) },
]

/** A day so many days from today; negative for one that is past. */
export const inDays = (days: number): string => addDays(dayOf(new Date()), days)

export const indicator = (given: object = {}) => ({
  title: { fr: 'Indicateur fictif' },
  unit: { fr: 'personnes', en: 'people' },
  target: 20,
  source: 'MEASURED',
  ...given,
})
export const objective = (given: object = {}) => ({
  title: { fr: 'Objectif fictif' },
  indicators: [indicator()],
  ...given,
})
export const agreement = (organisationId: string, given: object = {}) => ({
  organisationId,
  kind: 'PUBLIC',
  reference: 'Convention fictive 1',
  startsOn: inDays(-300),
  endsOn: inDays(60),
  objectives: [objective()],
  ...given,
})
