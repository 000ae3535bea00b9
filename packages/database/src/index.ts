export { trusted } from 'mongoose'
export {
  closeDatabases,
  collection,
  databaseNamed,
  embedded,
  type Index,
  idField,
  newId,
  openDatabase,
  watchCommands,
} from './collection.ts'
export { malformedCursor, type Order } from './cursor.ts'
export { createCollections, databaseCheck, type Migration, migrate, pendingMigrations } from './migrate.ts'
export {
  findPage,
  findPages,
  type Page,
  type PageArgs,
  pageOfIds,
  pageSize,
} from './page.ts'
export { plainText } from './plain-text.ts'
export { inTransaction, isDuplicateKey } from './transaction.ts'
export { createTurns, type InTurn } from './turns.ts'
