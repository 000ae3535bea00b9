export { isPublicAddress } from './addresses.ts'
export { type Refusal, refusalOf, whyNotCall } from './check-url.ts'
export { type Answer, createOutbound, type Outbound, type Patience } from './outbound.ts'
export { type Resolve, type Rules, resolveBy } from './resolve.ts'
