import type { Migration } from '@cluster/database'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = []
