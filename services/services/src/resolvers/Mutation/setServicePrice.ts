import { setPrice } from '../../operations/prices/set-price.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const setServicePrice: NonNullable<MutationResolvers['setServicePrice']> = (
  _,
  { input: { serviceId, validFrom, vatRate, ...amounts } },
  context,
) =>
  setPrice(
    {
      serviceId,
      validFrom: validFrom ?? null,
      vatRate,
      amounts: {
        PUBLIC: amounts.public,
        SOLIDARITY: amounts.solidarity ?? null,
        COMPANY: amounts.company ?? null,
      },
    },
    context,
  )
