import type { Creator } from '@retorquere/bibtex-parser'
import { fieldMissing, tooManyAuthors } from '../../import-errors.ts'
import type { AuthorRecord, PublicationRecord } from '../../models/publication.ts'
import { cleanText } from './clean-text.ts'

/** The authors of an entry. @throws DomainError FIELD_MISSING, TOO_MANY_AUTHORS and those of `cleanText` */
export function readAuthors(
  creators: readonly Creator[] = [],
): Pick<PublicationRecord, 'authors' | 'hasMoreAuthors'> {
  const named = creators.filter(creator => !isOthers(creator))
  const authors = named.map(authorOf).filter(author => author.name)
  if (authors.length === 0) throw fieldMissing('author')
  if (authors.length > 200) throw tooManyAuthors()
  return { authors, hasMoreAuthors: named.length < creators.length }
}

// "Jean Fictif and others"
const isOthers = ({ lastName, firstName, name }: Creator) => lastName === 'others' && !firstName && !name

function authorOf(creator: Creator): AuthorRecord {
  const part = (text?: string) => cleanText('author', text, 200)
  const body = part(creator.name)
  if (body) return { name: body, givenName: null, familyName: null, orcid: null }
  const { given, particle } = splitParticle(creator)
  const givenName = part(given)
  const familyName = part(joined(particle, creator.lastName))
  const name = joined(givenName, familyName, part(creator.suffix))
  return { name, givenName, familyName, orcid: null }
}

// "de la Fictive" alone is a family name: the parser takes its particle for a given name.
function splitParticle({ firstName, prefix, lastName }: Creator) {
  const isParticle =
    !prefix && firstName && /^[\p{Ll}' ]+$/u.test(firstName) && /^\p{Lu}/u.test(lastName ?? '')
  return isParticle ? { given: undefined, particle: firstName } : { given: firstName, particle: prefix }
}

// "d'" stands without a space.
const joined = (...parts: (string | null | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join(' ')
    .replace(/(['’]) /g, '$1')
