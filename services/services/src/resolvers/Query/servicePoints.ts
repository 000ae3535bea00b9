import { findPage } from '@cluster/database'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { asMade } from '../../orders.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const servicePoints: NonNullable<QueryResolvers['servicePoints']> = (_, args) =>
  findPage<ServicePointRecord>(ServicePoint, { order: asMade, ...args })
