import { plainService, Service } from '../../models/service.ts'

/** Makes the one price that a service had before its first version. Doing it again changes nothing. */
export async function versionPrices(): Promise<void> {
  const amounts = { PUBLIC: '$price.amount', SOLIDARITY: null, COMPANY: null }
  const first = { id: 'first', validFrom: new Date(0), amounts, vatRate: { $literal: 2_000 } }
  const { shortSupplyChain: _, atypicalHours: __, description: ___, ...plain } = plainService
  await Service.collection.updateMany({ prices: { $exists: false } }, [
    { $set: { ...plain, prices: { $cond: [{ $eq: [{ $type: '$price' }, 'object'] }, [first], []] } } },
    { $unset: 'price' },
  ])
}
