import type { Context } from '../../context.ts'
import { personNotFound } from '../../errors.ts'
import { blindToCase, Person, type PersonRecord } from '../../models/person.ts'

/** The person who asks, or null for nobody, an app, or one who is not known here. */
export async function findViewer({ loaders, viewer }: Context): Promise<PersonRecord | null> {
  return viewer.personId ? loaders.person.load(viewer.personId) : null
}

/** @throws DomainError FORBIDDEN or PERSON_NOT_FOUND */
export async function findPerson(id: string, { loaders, self }: Context): Promise<PersonRecord> {
  self.mustBe(id)
  const person = await loaders.person.load(id)
  if (!person) throw personNotFound(id)
  return person
}

/** Whom mail to this address reaches, whatever its capitals; null when it is nobody's. */
export async function findPersonByEmail(email: string): Promise<PersonRecord | null> {
  return Person.findOne({ email }).collation(blindToCase).lean<PersonRecord>()
}
