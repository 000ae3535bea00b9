import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { events, organisations, people, services } from '../seed/ids.ts'
import type { Random } from './random.ts'

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Ids that exist. */
const ids = [
  ...Object.values(organisations),
  ...Object.values(people),
  ...Object.values(events),
  ...Object.values(services),
]

const entities = [
  'Event',
  'Occurrence',
  'Organisation',
  'Person',
  'Publication',
  'Registration',
  'Service',
  'App',
]

/** Texts that mean something to somebody: MongoDB, JavaScript, SQL, LDAP, a browser, a shell, a file system. */
const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '$where',
  '$gt',
  '$$ROOT',
  '__proto__',
  'constructor',
  'a.b.$c',
  '{"$gt":""}',
  "' OR 1=1 --",
  "'; return true; //",
  '*)(uid=*))(|(uid=*',
  '<script>alert(1)</script>',
  '$(reboot)',
  '../../../../etc/passwd',
  '\u202e\u0301\u0301',
  'é'.repeat(5_000),
  'x'.repeat(100_000),
  '(a+)+$',
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  'Europe/Nowhere',
  cursor(['startsAt', { $gt: '' }, { $ne: null }]),
  cursor(['_id', { $where: 'sleep(1000)' }, 'a']),
  cursor([{ $gt: '' }, 'a', 'b']),
  cursor(['startsAt', 9e15, 'a']),
  cursor(['startsAt', -1e308, '\u0000']),
  cursor({ $gt: '' }),
  cursor(null),
  cursor('__proto__'),
]
const numbers = [
  0,
  1,
  20,
  100,
  101,
  -1,
  2_147_483_647,
  -2_147_483_648,
  1e9,
  1e21,
  1.5,
  Number.MAX_SAFE_INTEGER,
]

/** Of no use to any field: what a filter of MongoDB would run. */
const objects: readonly unknown[] = [
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(1000)' },
  { $regex: '.*' },
  { 'a.b': 1 },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
  { constructor: { prototype: {} } },
  [],
  [[[]]],
  true,
  null,
]

/** A value that may well fit a type, or is hostile: anything that JSON can hold. */
export function valueFor(type: GraphQLInputType, random: Random, hostility = 0.3): unknown {
  if (random.chance(hostility / 4)) return random.pick<unknown>([...objects, ...texts, ...numbers])
  if (isNonNullType(type)) return valueFor(type.ofType, random, hostility)
  if (isListType(type)) {
    // Long lists of long lists or texts would be longer than a string can be.
    if (random.chance(hostility / 10))
      return Array.from({ length: 20_000 }, () => valueFor(type.ofType, random, 0))
    return Array.from({ length: random.int(3) }, () => valueFor(type.ofType, random, hostility))
  }
  if (isEnumType(type)) return random.chance(hostility / 4) ? 'NOTHING' : random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(
      field => isNonNullType(field.type) || random.chance(0.4),
    )
    const fields = given.map(field => [field.name, valueFor(field.type, random, hostility)])
    return Object.fromEntries(random.chance(hostility / 6) ? [...fields, ['$where', '1']] : fields)
  }
  return scalarFor(type.name, random, hostility)
}

/** Values that are right in form, of scalars that are no id. */
const sound: Record<string, string[]> = {
  Duration: ['PT1H', 'P7D', 'PT30M'],
  LocalDate: ['2026-12-01', '2020-02-29'],
  LocalDateTime: ['2026-12-01T18:00:00', '2027-03-28T02:30:00'],
  EmailAddress: ['personne.fictive@example.org'],
  URL: ['https://www.example.org/'],
}

function scalarFor(name: string, random: Random, hostility: number): unknown {
  const isHostile = random.chance(hostility)
  if (name === '_Any')
    return isHostile
      ? random.pick(objects)
      : { __typename: random.pick(entities), id: scalarFor('ID', random, hostility) }
  if (name === 'Int') return isHostile ? random.pick(numbers) : 1 + random.int(20)
  if (name === 'Float') return isHostile ? random.pick(numbers) : random.int(1_000) / 7
  if (name === 'Boolean') return random.chance(0.5)
  if (name === 'DateTime')
    return isHostile ? random.pick(texts) : `20${26 + random.int(9)}-0${1 + random.int(9)}-01T10:00:00Z`
  if (isHostile) return random.pick(texts)
  return random.pick(sound[name] ?? ids)
}
