import type { BookingTerms, OfferedAtRecord } from '../../models/service.ts'
import type {
  BookingTermsInput,
  ChangeServiceInput,
  CreateServiceInput,
  OfferedAtInput,
} from '../../schema.generated.ts'
import { hoursFrom } from '../places/from-input.ts'
import type { ServiceContent } from './check-service.ts'

const offeredFrom = (offered: readonly OfferedAtInput[]): OfferedAtRecord[] =>
  offered.map(({ servicePointId, hours }) => ({ servicePointId, hours: hours ? hoursFrom(hours) : null }))

const termsFrom = ({ quotas, resourceIds, ...terms }: BookingTermsInput): BookingTerms => ({
  ...terms,
  quotas: quotas.map(({ group, places }) => ({ group, places })),
  resourceIds: [...resourceIds],
})

export const serviceFrom = (input: CreateServiceInput): ServiceContent & { providerId: string } => ({
  providerId: input.providerId,
  title: { ...input.title },
  description: input.description ? { ...input.description } : null,
  category: input.category,
  delivery: input.delivery,
  offered: offeredFrom(input.offered),
  terms: input.terms ? termsFrom(input.terms) : null,
  shortSupplyChain: input.shortSupplyChain,
  // For staff to say.
  commissionRate: 0,
})

/** What changes; what a client leaves out stays. */
export function serviceChangeFrom(input: ChangeServiceInput): Partial<ServiceContent> {
  const { title, description, category, delivery, offered, terms, shortSupplyChain } = input
  return {
    ...(title ? { title: { ...title } } : {}),
    ...(description === undefined ? {} : { description: description && { ...description } }),
    ...(category ? { category } : {}),
    ...(delivery ? { delivery } : {}),
    ...(offered ? { offered: offeredFrom(offered) } : {}),
    ...(terms === undefined ? {} : { terms: terms && termsFrom(terms) }),
    ...(shortSupplyChain == null ? {} : { shortSupplyChain }),
  }
}
