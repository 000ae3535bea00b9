import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { shareRegisterNotFound } from '../../errors.ts'
import { ShareRegister, type ShareRegisterRecord } from '../../models/share-register.ts'

/** @throws DomainError SHARE_REGISTER_NOT_FOUND */
export async function findRegister(id: string, { loaders }: Context): Promise<ShareRegisterRecord> {
  const register = await loaders.shareRegister.load(id)
  if (!register) throw shareRegisterNotFound('id', id)
  return register
}

/** The register as a transaction sees it. @throws DomainError SHARE_REGISTER_NOT_FOUND */
export async function registerIn(session: ClientSession, id: string): Promise<ShareRegisterRecord> {
  const register = await ShareRegister.findById(id).session(session).lean<ShareRegisterRecord>()
  if (!register) throw shareRegisterNotFound('registerId', id)
  return register
}
