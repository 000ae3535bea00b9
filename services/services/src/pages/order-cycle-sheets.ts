import { dayText, type Locale } from '@cluster/documents'
import type { Sheet } from './sheet.ts'

const words = {
  FR: {
    totals: 'Commande au producteur',
    pickList: 'Liste de retrait',
    delivered: (day: string) => `Livraison du ${day}`,
    totalColumns: ['Panier', 'Commandés', 'Par lot', 'Lots'],
    pickColumns: ['Client', 'Panier', 'Nombre'],
    references: 'Chaque client est désigné par la référence de sa commande, qu’il voit parmi les siennes.',
  },
  EN: {
    totals: 'Order to the producer',
    pickList: 'Pick list',
    delivered: (day: string) => `Delivery of ${day}`,
    totalColumns: ['Basket', 'Ordered', 'In a pack', 'Packs'],
    pickColumns: ['Customer', 'Basket', 'Number'],
    references: 'Each customer is named by the reference of an order, which it sees among its own.',
  },
} as const

export interface Total {
  basket: string
  ordered: number
  packSize: number
  packs: number
}

/** What a producer is ordered. @param day like 2026-12-01 */
export function totalsSheet(totals: readonly Total[], day: string, locale: Locale): Sheet {
  const said = words[locale]
  return {
    title: said.totals,
    columns: [...said.totalColumns],
    rows: totals.map(({ basket, ordered, packSize, packs }) => [basket, ordered, packSize, packs]),
    notes: [said.delivered(dayText(day))],
  }
}

export interface Pick {
  personId: string
  reference: string
  basket: string
  quantity: number
}

/** Who fetches what, each customer by the reference of its first order. @param day like 2026-12-01 */
export function pickSheet(picks: readonly Pick[], day: string, locale: Locale): Sheet {
  const said = words[locale]
  const customers = [...Map.groupBy(picks, ({ personId }) => personId).values()].map(own =>
    own.map(({ basket, quantity }) => [own[0]!.reference, basket, quantity] as const),
  )
  return {
    title: said.pickList,
    columns: [...said.pickColumns],
    rows: customers
      .sort(([one], [other]) => (one![0] < other![0] ? -1 : 1))
      .flat()
      .map(row => [...row]),
    notes: [said.delivered(dayText(day)), said.references],
  }
}
