import type { Emit } from '@cluster/jobs'
import type { Context } from '../../context.ts'
import type { OrderCycleRecord } from '../../models/order-cycle.ts'
import type { ServiceDeadlineRecord } from '../../models/service-deadline.ts'
import type { Closing } from '../baskets/close-cycle.ts'

const kindOf = {
  CLOSED: 'BASKETS_ORDERED',
  CANCELLED: 'BASKETS_CALLED_OFF',
  EXTENDED: 'ORDER_CYCLE_EXTENDED',
} as const satisfies Record<Closing['outcome'], string>
export type CycleDeadlineKind = (typeof kindOf)[Closing['outcome']]
export const isOfCycle = (kind: string): kind is CycleDeadlineKind =>
  (Object.values(kindOf) as string[]).includes(kind)

/** Tells those who ordered what became of a cycle. */
export const tellCycle = (id: string, outcome: Closing['outcome'], emit: Emit): void =>
  emit({ type: 'deadline.changed', subject: `${kindOf[outcome]}-${id}`, to: ['notifications'] })

/** Whose orders are so are told. An order that waits to be gone through is as the others will be. */
const states: Record<CycleDeadlineKind, string[]> = {
  BASKETS_ORDERED: ['PLACED', 'CLOSED', 'READY'],
  BASKETS_CALLED_OFF: ['PLACED', 'CALLED_OFF'],
  ORDER_CYCLE_EXTENDED: ['PLACED'],
}

/** Null where the cycle did not come to that. */
export async function cycleDeadline(
  kind: CycleDeadlineKind,
  cycleId: string,
  { loaders }: Context,
): Promise<ServiceDeadlineRecord | null> {
  const cycle = await loaders.orderCycle.load(cycleId)
  if (!cycle || !cameTo(kind, cycle)) return null
  const [first] = cycle.offers
  const offer = first && (await loaders.basketOffer.load(first.offerId))
  const { status, closesAt, deliveredAt, changedAt, extendedAt, revision, servicePointId, providerId } = cycle
  const isExtension = kind === 'ORDER_CYCLE_EXTENDED'
  return {
    id: `${kind}-${cycleId}`,
    kind,
    at: isExtension ? closesAt : deliveredAt,
    endsAt: null,
    state: isExtension && status !== 'OPEN' ? 'MET' : 'OPEN',
    revision,
    changedAt: isExtension ? extendedAt! : changedAt,
    title: offer?.title ?? {},
    servicePointId,
    providerId,
    personId: null,
    orders: { cycleId, states: states[kind] },
  }
}

function cameTo(kind: CycleDeadlineKind, { status, extendedAt }: OrderCycleRecord): boolean {
  if (kind === 'ORDER_CYCLE_EXTENDED') return extendedAt !== null
  return kind === 'BASKETS_CALLED_OFF'
    ? status === 'CANCELLED'
    : status === 'CLOSED' || status === 'DELIVERED'
}
