import { clusterRegisterId, ShareRegister, type ShareRegisterRecord } from '../../models/share-register.ts'

/** The nominal value of a share of the union, in cents; a cent as long as it has no register. */
export async function findShareCents(): Promise<number> {
  const register = await ShareRegister.findById(clusterRegisterId).lean<ShareRegisterRecord>()
  return register?.nominalCents ?? 1
}
