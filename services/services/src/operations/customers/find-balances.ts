import { trusted } from '@cluster/database'
import { Customer, type CustomerRecord } from '../../models/customer.ts'
import { accounts } from '../ledger/accounts.ts'
import { balancesOf } from '../ledger/balance-of.ts'

type Holder = 'personId' | 'organisationId'

/** What each of many people, or companies, owes, in two commands; less than 0 where it has paid too much. */
export const findBalances =
  (holder: Holder) =>
  async (ids: readonly string[]): Promise<number[]> => {
    const customers = await Customer.find({ [holder]: trusted({ $in: ids }) }).lean<CustomerRecord[]>()
    const own = customers.filter(
      customer => customer[holder === 'personId' ? 'organisationId' : 'personId'] === null,
    )
    const balances = await balancesOf(
      accounts.customers,
      own.map(({ _id }) => _id),
    )
    const known = new Map(own.map((customer, n) => [customer[holder], balances[n]!]))
    return ids.map(id => known.get(id) ?? 0)
  }
