import mongoose, { type Connection, type Model, Schema, type SchemaDefinition } from 'mongoose'
import { refuseChanges } from './append-only.ts'

mongoose.set('strictQuery', 'throw')
mongoose.set('sanitizeFilter', true)

const databases = new Map<string, Connection>()
let commandsAreWatched = false

/**
 * Binds a model to its database at import, before anything is connected, so that "one model a file" holds
 * with every service in one process. Indexes are made by migrations, never on the fly.
 */
export function collection<T>(
  database: string,
  name: string,
  definition: { [Field in keyof T]-?: unknown },
  indexes: Index[] = [],
  { appendOnly = false }: { appendOnly?: boolean } = {},
): Model<T> {
  const schema = new Schema(definition as SchemaDefinition, {
    autoIndex: false,
    autoCreate: false,
    minimize: false,
    strict: 'throw',
    versionKey: false,
  })
  for (const { fields, ...options } of indexes) schema.index(fields, options)
  if (appendOnly) refuseChanges(schema, name)
  return databaseNamed(database).model(name, schema, name) as unknown as Model<T>
}

/** The type of a field that holds an object of its own. */
export function embedded<T>(definition: { [Field in keyof T]-?: unknown }): Schema {
  return new Schema(definition as SchemaDefinition, { _id: false, strict: 'throw' })
}

export interface Index {
  fields: Record<string, 1 | -1 | '2dsphere'>
  unique?: boolean
  sparse?: boolean
  partialFilterExpression?: Record<string, unknown>
  expireAfterSeconds?: number
  collation?: { locale: string; strength: number }
}

/** The connection of a database, open or not. */
export function databaseNamed(name: string): Connection {
  const known = databases.get(name)
  if (known) return known
  const connection = mongoose.createConnection()
  databases.set(name, connection)
  return connection
}

/** Lets listeners see the commands of databases opened from now on. For tests: it has every reply decoded twice. */
export function watchCommands(): void {
  commandsAreWatched = true
}

/**
 * Opens a database; a second call waits for the first.
 * @param prefix put before the database's name, to keep clusters on one server apart
 */
export async function openDatabase(name: string, uri: string, prefix = ''): Promise<void> {
  const connection = databaseNamed(name)
  if (connection.readyState !== 0) return void (await connection.asPromise())
  await connection.openUri(uri, {
    dbName: `${prefix}${name}`,
    maxPoolSize: 20,
    serverSelectionTimeoutMS: 5_000,
    // While MongoDB is away, mongoose would keep a command for ten seconds before it is even tried.
    bufferCommands: false,
    writeConcern: { w: 'majority' },
    readConcern: { level: 'majority' },
    retryWrites: true,
    monitorCommands: commandsAreWatched,
  })
}

export async function closeDatabases(): Promise<void> {
  await Promise.all([...databases.values()].map(connection => connection.close()))
}

/** A new opaque id: 24 hexadecimal digits that rise with time, which keeps inserts at the end of the index. */
export function newId(): string {
  return new mongoose.mongo.ObjectId().toHexString()
}

/** The `_id` of nearly every collection. */
export const idField = { type: String, default: newId } as const
