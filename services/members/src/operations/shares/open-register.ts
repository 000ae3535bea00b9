import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { invalidNominalValue, shareRegisterExists } from '../../errors.ts'
import { clusterRegisterId, ShareRegister, type ShareRegisterRecord } from '../../models/share-register.ts'

export type Nominal = Pick<ShareRegisterRecord, 'nominalCents' | 'currency'>

/** Opens the register of the union's own shares. */
export async function openShareRegister(
  nominal: Nominal,
  { transact }: Context,
): Promise<ShareRegisterRecord> {
  checkNominal(nominal)
  return transact(async session => {
    // Two at once: the id is the union's alone, and the other one is tried again.
    if (await ShareRegister.exists({ _id: clusterRegisterId }).session(session)) throw shareRegisterExists()
    return openRegister(clusterRegisterId, nominal, session)
  })
}

/** Opens a register, empty. */
export async function openRegister(
  id: string,
  { nominalCents, currency }: Nominal,
  session: ClientSession,
): Promise<ShareRegisterRecord> {
  const register = { ...emptyRegister(id), nominalCents, currency }
  await ShareRegister.create([register], { session })
  return register
}

export const emptyRegister = (id: string) => ({
  _id: id,
  subscribed: 0,
  paid: 0,
  lastNumber: 0,
  lastOn: null,
})

/** @throws DomainError INVALID_NOMINAL_VALUE */
export function checkNominal({ nominalCents, currency }: Nominal): void {
  if (nominalCents < 1 || nominalCents > 10_000_000) throw invalidNominalValue('nominalCents')
  if (!/^[A-Z]{3}$/.test(currency)) throw invalidNominalValue('currency')
}
