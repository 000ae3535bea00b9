import { databaseNamed } from '@cluster/database'
import type { Model } from 'mongoose'
import { type ServiceName, services } from '../services.ts'

/** A collection whose rows are worked on by jobs. */
export interface WorkRows {
  service: ServiceName
  /** The name of the collection: `reminders`. */
  name: string
  model: Model<{ _id: string }>
}

/** Those of every service, found by their fields, so that a new one is there by itself. Their models must be loaded. */
export function workRows(): WorkRows[] {
  return services.flatMap(service =>
    Object.values(databaseNamed(service).models)
      .filter(({ schema }) => schema.path('wakeAt') && schema.path('fence'))
      .map(model => ({ service, name: model.collection.name, model: model as WorkRows['model'] })),
  )
}

/** Selects those of a name such as `notifications.reminders`. */
export const keyOf = ({ service, name }: WorkRows): string => `${service}.${name}`
