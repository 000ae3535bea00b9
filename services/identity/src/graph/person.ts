import type { Role } from '@cluster/viewer'

/** What the graph tells of a person who signs in. */
export interface Person {
  id: string
  email: string
  locale: 'EN' | 'FR'
  roles: Role[]
  organisationIds: string[]
}

/** What a mail with a code needs. */
export type Addressee = Pick<Person, 'id' | 'email' | 'locale'>

/** How people are looked up. Both throw GraphUnavailable where the graph gives no whole answer. */
export interface People {
  byId(id: string): Promise<Person | null>
  byEmail(email: string): Promise<Addressee | null>
}
