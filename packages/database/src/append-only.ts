import type { Schema } from 'mongoose'

const changes = [
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'findOneAndDelete',
  'deleteOne',
  'deleteMany',
] as const

/** Lets a model insert and read, and nothing else. */
export function refuseChanges(schema: Schema, name: string): void {
  const refuse = () => {
    throw new Error(`${name} is appended to, and never changed`)
  }
  for (const change of changes) schema.pre(change as 'updateOne', { document: true, query: true }, refuse)
  schema.pre('bulkWrite', refuse)
  schema.pre('save', function () {
    if (!this.isNew) refuse()
  })
}
