import { plainService, Service, type ServiceRecord } from '@cluster/services/models/service.ts'
import { sortTextOf } from '@cluster/subgraph'
import { fictitious, organisations, perScale, services } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

/** Prices and hours are not known: a price is told on request. */
export const servicesSeed: SeedCollection[] = [{ model: Service, documents, fictitious: fictitiousServices }]

function documents(): ServiceRecord[] {
  return [
    service({
      _id: services.ironing,
      title: { fr: 'Repassage', en: 'Ironing' },
      category: 'IRONING',
      providerId: organisations.ironing,
    }),
    service({
      _id: services.basket,
      title: { fr: 'Panier de fruits et légumes', en: 'Fruit and vegetable basket' },
      description: {
        fr: 'Des fruits et légumes en circuit court, chaque semaine.',
        en: 'Fruit and vegetables of a short supply chain, every week.',
      },
      category: 'BASKET',
      providerId: organisations.baskets,
      shortSupplyChain: true,
    }),
    service({
      _id: services.cobbler,
      title: { fr: 'Cordonnerie', en: 'Shoe repair' },
      category: 'SHOE_REPAIR',
      providerId: organisations.cobbler,
    }),
  ]
}

const kinds = [
  { category: 'IRONING', fr: 'Repassage fictif', en: 'Fictitious ironing' },
  { category: 'BASKET', fr: 'Panier fictif', en: 'Fictitious basket' },
  { category: 'SHOE_REPAIR', fr: 'Cordonnerie fictive', en: 'Fictitious shoe repair' },
  { category: 'SEWING', fr: 'Couture fictive', en: 'Fictitious sewing' },
  { category: 'REPAIR', fr: 'Réparation fictive', en: 'Fictitious repair' },
  { category: 'DELIVERY', fr: 'Livraison fictive', en: 'Fictitious delivery' },
] as const

function* fictitiousServices(scale: number): Iterable<ServiceRecord> {
  const providers = perScale.organisations * scale
  for (let n = 0; n < perScale.services * scale; n++) {
    const { category, fr, en } = kinds[n % kinds.length]!
    yield service({
      _id: fictitious.service(n),
      title: { fr: `${fr} ${n}`, en: `${en} ${n}` },
      category,
      providerId: fictitious.organisation(n % providers),
      prices:
        n % 3 === 0
          ? []
          : [
              {
                id: 'first',
                validFrom: new Date(0),
                amounts: { PUBLIC: 100 + (n % 50) * 50, SOLIDARITY: null, COMPANY: null },
                vatRate: 2_000,
              },
            ],
      shortSupplyChain: category === 'BASKET',
      atypicalHours: [true, null, false, false][n % 4]!,
    })
  }
}

type Given = Pick<ServiceRecord, '_id' | 'title' | 'category' | 'providerId'> & Partial<ServiceRecord>

const service = (given: Given): ServiceRecord => ({
  ...plainService,
  sortTitle: sortTextOf(given.title),
  ...given,
})
