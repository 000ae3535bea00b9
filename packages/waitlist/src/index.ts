export { offerEnd } from './offer-end.ts'
export { type Free, type Obstacle, obstacleOf, type Party, withoutPlaces, withPlaces } from './places.ts'
export { type PassedOver, type Settlement, settle } from './settle.ts'
