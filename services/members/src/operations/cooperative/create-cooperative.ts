import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { cooperativeNameMissing } from '../../errors.ts'
import { Cooperative, type CooperativeRecord } from '../../models/cooperative.ts'
import { checkNominal, type Nominal, openRegister } from '../shares/open-register.ts'
import { emptyTally } from './tally.ts'

type Given = Pick<CooperativeRecord, 'name' | 'hasEmployees'> & Nominal

/** Begins to found a cooperative, with a register of shares of its own. */
export async function createCooperative(
  { name: given, hasEmployees, ...nominal }: Given,
  { transact }: Context,
): Promise<CooperativeRecord> {
  const name = given.trim()
  if (!name || name.length > 200) throw cooperativeNameMissing()
  checkNominal(nominal)
  const cooperative = newCooperative({ _id: newId(), name, hasEmployees })
  return transact(async session => {
    await Cooperative.create([cooperative], { session })
    await openRegister(cooperative._id, nominal, session)
    return cooperative
  })
}

export const newCooperative = (
  facts: Pick<CooperativeRecord, '_id' | 'name' | 'hasEmployees'>,
): CooperativeRecord => ({
  ...facts,
  state: 'FOUNDING',
  foundedOn: null,
  colleges: [],
  tally: emptyTally(),
  shareholders: 0,
  revision: 0,
})
