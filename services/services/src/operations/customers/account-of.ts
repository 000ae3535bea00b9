import { newId } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Customer, type CustomerRecord } from '../../models/customer.ts'

export type Payer = { personId: string; organisationId: string | null }

/** Who pays: the company where there is one, else the person. */
const holderOf = ({ personId, organisationId }: Payer) =>
  organisationId ? { personId: null, organisationId } : { personId, organisationId: null }

/** The account in the books of who pays, which is opened where there is none yet. */
export async function accountOf(payer: Payer, session: ClientSession): Promise<string> {
  const holder = holderOf(payer)
  const customer = await Customer.findOneAndUpdate(
    holder,
    { $setOnInsert: { _id: newId(), ...holder } },
    { upsert: true, returnDocument: 'after', session },
  ).lean<CustomerRecord>()
  return customer!._id
}
