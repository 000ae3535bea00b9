import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'

const resolve = createRequire(import.meta.url).resolve
const ours = (name: string) => new URL(`graphiql/${name}`, import.meta.url)
// Not every package lets its files be named from outside: this finds them beside its package.json.
const installed = (name: string, file: string) =>
  new URL(file, pathToFileURL(resolve(`${name}/package.json`)))

const files = new Map<string, [file: () => URL, type: string]>(
  Object.entries({
    'react.js': [() => installed('react', 'umd/react.production.min.js'), 'text/javascript'],
    'react-dom.js': [() => installed('react-dom', 'umd/react-dom.production.min.js'), 'text/javascript'],
    'graphiql.js': [() => installed('graphiql', 'graphiql.min.js'), 'text/javascript'],
    'graphiql.css': [() => installed('graphiql', 'graphiql.min.css'), 'text/css'],
    'start.js': [() => ours('start.js'), 'text/javascript'],
    'session.js': [() => ours('session.js'), 'text/javascript'],
    'session-bar.js': [() => ours('session-bar.js'), 'text/javascript'],
    'oauth4webapi.js': [() => installed('oauth4webapi', 'build/index.js'), 'text/javascript'],
    'page.css': [() => ours('page.css'), 'text/css'],
  }),
)

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** GraphiQL at GET /graphql, all of it from our own files: nothing is loaded from elsewhere. */
export function serveGraphiql(server: FastifyInstance): void {
  server.get('/graphiql/:name', async (request, reply) => {
    const { name } = request.params as { name: string }
    const [file, type] = files.get(name) ?? []
    if (!file || !type) return reply.callNotFound()
    return reply
      .type(type)
      .header('cache-control', 'max-age=3600')
      .send(await readFile(file()))
  })
}

export async function graphiqlPage(): Promise<{ html: Buffer; policy: string }> {
  return { html: await readFile(ours('page.html')), policy }
}
