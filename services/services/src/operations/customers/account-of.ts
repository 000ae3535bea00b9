import { newId, trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Customer, type CustomerRecord } from '../../models/customer.ts'

export type Payer = { personId: string; organisationId: string | null }

/** Who pays: the company where there is one, else the person. */
const holderOf = ({ personId, organisationId }: Payer) =>
  organisationId ? { personId: null, organisationId } : { personId, organisationId: null }
const keyOf = ({ personId, organisationId }: Pick<CustomerRecord, 'personId' | 'organisationId'>) =>
  `${personId} ${organisationId}`

/** The account in the books of who pays, which is opened where there is none yet. */
export const accountOf = async (payer: Payer, session: ClientSession): Promise<string> =>
  (await accountsOf([payer], session))[0]!

/** The same of many, in at most two commands. */
export async function accountsOf(payers: readonly Payer[], session: ClientSession): Promise<string[]> {
  const holders = payers.map(holderOf)
  const found = await Customer.find({
    $or: [
      { personId: trusted({ $in: holders.flatMap(({ personId }) => personId ?? []) }), organisationId: null },
      {
        personId: null,
        organisationId: trusted({ $in: holders.flatMap(({ organisationId }) => organisationId ?? []) }),
      },
    ],
  })
    .session(session)
    .lean<CustomerRecord[]>()
  const known = new Map(found.map(customer => [keyOf(customer), customer._id]))
  const missing = new Map(holders.filter(one => !known.has(keyOf(one))).map(one => [keyOf(one), one]))
  const opened = [...missing.values()].map(one => ({ _id: newId(), ...one, turn: 0 }))
  if (opened.length > 0) await Customer.insertMany(opened, { session })
  for (const customer of opened) known.set(keyOf(customer), customer._id)
  return holders.map(one => known.get(keyOf(one))!)
}
