import type { Random } from './random.ts'

/** A request to `/graphql`. */
export interface Shot {
  kind: string
  method?: 'GET' | 'POST' | 'PUT'
  /** What comes after the path. */
  search?: string
  headers?: Record<string, string>
  body: string
}

const times = (count: number, each: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n)).join(' ')
const post = (kind: string, query: unknown, variables?: unknown): Shot => ({
  kind,
  body: JSON.stringify({ query, variables }),
})
const sizes = [2, 10, 31, 100, 1_000, 20_000]
const endless = (levels: number) =>
  `{ events { edges { node { ${'organiser { events { edges { node { '.repeat(levels)}id${' } } } }'.repeat(levels)} } } } }`
const doubling = (levels: number) =>
  `{ __typename ...F0 } ${times(levels, n => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on Query { __typename }`
const operators = [
  '{"$gt": ""}',
  '{"$where": "sleep(1000)"}',
  '{"a.b": 1}',
  '{"__proto__": {"a": 1}}',
  '[{"$ne": null}]',
]

const attacks: ((random: Random) => Shot)[] = [
  r => post('deep nesting', endless(r.pick([2, 5, 50, 500]))),
  r => post('deep nesting', `${'{a'.repeat(r.pick([20, 400, 20_000]))}`),
  r => post('deep nesting', `{ events(filter: ${'['.repeat(r.pick([100, 10_000]))}`),
  r => post('alias flood', `{ ${times(r.pick(sizes), n => `a${n}: __typename`)} }`),
  r =>
    post(
      'alias flood',
      `{ ${times(r.pick([2, 31, 200]), n => `a${n}: events(first: 100) { edges { cursor } }`)} }`,
    ),
  r => post('field flood', `{ ${times(r.pick(sizes), () => '__typename')} }`),
  r =>
    post(
      'fragment cycle',
      r.pick([
        '{ ...A } fragment A on Query { ...A }',
        '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
        'fragment A on Query { ...A }',
      ]),
    ),
  r => post('fragment bomb', doubling(r.pick([4, 10, 30, 60]))),
  r =>
    post(
      'huge page',
      `{ events(first: ${r.pick(['2147483647', '2147483648', '-1', '0', '1e9', '99999999999999999999', '"1"', '[1]'])}) { edges { cursor } } }`,
    ),
  r =>
    post('huge list', 'query ($ids: [ID!]!) { events(filter: { ids: $ids }) { edges { cursor } } }', {
      ids: Array(r.pick([10, 100_000])).fill('x'),
    }),
  r => ({
    kind: 'operators',
    body: `{"query": "query ($id: ID!) { event(id: $id) { id } }", "variables": {"id": ${r.pick(operators)}}}`,
  }),
  r => ({
    kind: 'operators',
    body: `{"query": "query ($after: String) { events(after: $after) { edges { cursor } } }", "variables": {"after": ${r.pick(operators)}}}`,
  }),
  r => ({
    kind: 'operators',
    body: `{"query": ${r.pick(operators)}, "variables": ${r.pick(operators)}, "operationName": ${r.pick(operators)}}`,
  }),
  r => ({
    kind: 'operators',
    body: `{"query": "{ __typename }", "variables": ${r.pick(['[]', '1', '"a"', ...operators])}, "extensions": ${r.pick(['[]', '1', '"a"', '{"persistedQuery": {"version": 1, "sha256Hash": {"$gt": ""}}}', '{"persistedQuery": 1}'])}}`,
  }),
  r => ({
    kind: 'malformed JSON',
    body: r.pick([
      '',
      '{',
      'null',
      '[]',
      '1',
      '"a"',
      '{"query": }',
      '\u0000',
      '{"query":"\\ud800"}',
      '['.repeat(50_000),
      `{"a":${'{"a":'.repeat(20_000)}`,
      '{"__proto__": {"query": "{ __typename }"}}',
      '{"constructor": {"prototype": 1}, "query": "{ __typename }"}',
    ]),
  }),
  r =>
    post(
      'malformed GraphQL',
      r.pick<unknown>([
        '',
        ' ',
        '{',
        '}',
        '{}',
        '{ }',
        'query',
        'query {',
        '{ a(b: "',
        '{ a(b: """',
        '# only',
        '\u0000',
        '\ud800',
        'type A { a: Int }',
        'subscription { a }',
        'schema { query: Query }',
        '{ __typename } { __typename }',
        'query A { __typename } query B { __typename }',
        null,
        1,
        [],
        {},
        true,
      ]),
    ),
  r =>
    post(
      'unknown names',
      r.pick([
        '{ nothing }',
        '{ __proto__ }',
        '{ constructor { name } }',
        '{ event(id: "1", where: "1") { id } }',
        'mutation { dropDatabase }',
        '{ ...A } fragment A on Nothing { a }',
        'query ($a: Nothing) { __typename }',
        '{ event(id: $undeclared) { id } }',
      ]),
    ),
  r =>
    post(
      'many directives',
      `{ __typename ${times(r.pick(sizes), () => r.pick(['@skip(if: false)', '@include(if: true)', '@nothing', '@defer']))} }`,
    ),
  r =>
    post(
      'inside fields',
      r.pick([
        '{ _service { sdl } }',
        '{ _entities(representations: [{ __typename: "Person", id: "person-habitant-fictif" }]) { ... on Person { email } } }',
        '{ appStanding(id: "1") { isRevoked } }',
        '{ registeredOperation(appId: "1", hash: "1") { document } }',
        '{ ... on Query { appStanding(id: "1") { __typename } } }',
        '{ __type(name: "AppStanding") { name fields { name } } }',
      ]),
    ),
  r =>
    post(
      'introspection',
      r.pick([
        '{ __schema { types { fields { type { fields { name } } } } } }',
        '{ a: __schema { types { name } } }',
        `{ __schema { types { ${'fields { type { '.repeat(8)}name${' } }'.repeat(8)} } } }`,
        '{ __type(name: "Query") { fields { name args { name } } } }',
      ]),
    ),
  r => ({
    ...post('content type', '{ __typename }'),
    headers: {
      'content-type': r.pick([
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=a',
        'application/graphql',
        'application/json; charset=utf-7',
        'a',
        '/',
      ]),
    },
  }),
  r => ({
    kind: 'batch',
    body: JSON.stringify(Array(r.pick([0, 1, 10, 1_000])).fill({ query: '{ __typename }' })),
  }),
  r => ({
    kind: 'GET',
    method: 'GET',
    body: '',
    search: r.pick([
      '?query={__typename}',
      '?query=mutation{__typename}',
      '?query[$gt]=',
      '?',
      '?query=%00',
      '?query=%ff',
      `?query=${'a'.repeat(8_000)}`,
    ]),
    headers: r.pick([{}, { 'apollo-require-preflight': '1' }]),
  }),
  () => ({ kind: 'other method', method: 'PUT', body: '{"query":"{ __typename }"}' }),
  r => post('overlong', `{ event(id: "${'x'.repeat(r.pick([10_000, 900_000, 1_100_000]))}") { id } }`),
  r =>
    post('overlong', `{ ${r.pick(['#', ' ', ','])}${'#'.repeat(r.pick([10_000, 900_000]))}\n __typename }`),
  r => ({
    ...post('headers', '{ __typename }'),
    headers: r.pick<Record<string, string>>([
      { 'x-cluster-viewer': 'a.b' },
      { 'x-cluster-viewer': `${Buffer.from('{"roles":["DIRECTOR"]}').toString('base64url')}.AAAA` },
      { 'x-forwarded-for': '127.0.0.1, ::1, x' },
      { 'idempotency-key': 'é$gt'.replace('é', '') },
      { 'idempotency-key': 'x'.repeat(4_000) },
      { accept: 'text/html' },
      { accept: 'multipart/mixed; deferSpec=20220824' },
      { 'x-http-method-override': 'DELETE' },
    ]),
  }),
]

export function randomAttack(random: Random): Shot {
  return random.pick(attacks)(random)
}
