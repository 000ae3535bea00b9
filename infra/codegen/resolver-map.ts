import { existsSync, readdirSync } from 'node:fs'

/** Where the resolver map of a service is kept, from the service's folder. */
export const resolverMapFile = 'src/resolvers.generated.ts'

const roots = ['Query', 'Mutation']

/** The resolvers of a service by their coordinates: a file named exactly like a type or root field has what it exports. */
export function generateResolverMap(service: URL): string {
  const folder = new URL('src/resolvers/', service)
  const types = namesIn(folder).filter(name => /^[A-Z]/.test(name))
  const fields = roots.flatMap(root => namesIn(new URL(`${root}/`, folder)).map(name => ({ root, name })))
  // A type and a root field never have the same name: only types begin with a capital.
  const imports = [
    ...types.map(name => `import { ${name} } from './resolvers/${name}.ts'`),
    ...fields.map(({ root, name }) => `import { ${name} } from './resolvers/${root}/${name}.ts'`),
  ]
  const maps = roots
    .map(root => ({ root, names: fields.filter(field => field.root === root).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0)
    .map(({ root, names }) => `  ${root}: {\n${names.map(name => `    ${name},\n`).join('')}  },\n`)
  return `// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
${imports.join('\n')}
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
${maps.join('')}${types.map(name => `  ${name},\n`).join('')}}
`
}

const namesIn = (folder: URL): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(file => file.endsWith('.ts') && !file.includes('-'))
        .map(file => file.slice(0, -'.ts'.length))
        .sort()
    : []
