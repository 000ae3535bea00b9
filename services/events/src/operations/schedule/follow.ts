import type { Transact } from '@cluster/jobs'

/**
 * Does to one thing what is due at an instant of the database's clock, in one transaction, and nothing that is not: it
 * may be called late, twice, or after what it is for was changed.
 * @returns when it changes next; null when it does not change by itself any more
 */
export type Follow = (id: string, at: Date, transact: Transact) => Promise<Date | null>
