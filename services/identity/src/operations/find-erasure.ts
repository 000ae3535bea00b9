import { erasureNotFound } from '../errors.ts'
import { Erasure, type ErasureRecord } from '../models/erasure.ts'

/** @throws DomainError ERASURE_NOT_FOUND */
export async function findErasure(id: string): Promise<ErasureRecord> {
  const erasure = await Erasure.findById(id).lean<ErasureRecord>()
  if (!erasure) throw erasureNotFound(id)
  return erasure
}
