import { readdirSync, readFileSync } from 'node:fs'
import { readSdl } from '@cluster/subgraph/read-sdl'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql'

/** Where the generated types of a service are kept, from the service's folder. */
export const generatedFile = 'src/schema.generated.ts'

const scalars = {
  DateTime: 'Date',
  LocalDate: 'string',
  LocalDateTime: 'string',
  Duration: 'string',
  EmailAddress: 'string',
  URL: 'URL',
  JSON: 'unknown',
}

/** The resolver types of a service, made of its SDL. A `models/x.ts` with an `XRecord` is what its `X` resolves from. */
export async function generateTypes(service: URL): Promise<string> {
  const schema = withoutExtensions(parse(readSdl(service)))
  const names = schema.definitions.flatMap(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ? node.name.value : [],
  )
  const records = recordsOf(new URL('src/models/', service))
  const mappers = Object.fromEntries(
    names.flatMap(name => (records.has(name) ? [[name, `./models/${records.get(name)}#${name}Record`]] : [])),
  )
  const code = await codegen({
    filename: generatedFile,
    schema,
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      avoidOptionals: { defaultValue: true },
      emitLegacyCommonJSImports: false,
      importExtension: '',
      federation: true,
      contextType: './context.ts#Context',
      mappers,
      scalars,
      maybeValue: 'T | null | undefined',
    },
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
  })
  return `// Generated from the SDL by "npm run codegen": change that, never this file.\n${code}`
}

/** Puts the fields of extensions into the type itself: the generator, which does that too, loses all but one `@key`. */
function withoutExtensions(schema: DocumentNode): DocumentNode {
  const extensions = schema.definitions.filter(node => node.kind === Kind.OBJECT_TYPE_EXTENSION)
  const types = schema.definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION)
  const names = new Set(types.map(({ name }) => name.value))
  const definitions = schema.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.OBJECT_TYPE_EXTENSION && names.has(node.name.value)) return []
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [node]
    const own = extensions.filter(({ name }) => name.value === node.name.value)
    return [{ ...node, fields: [node, ...own].flatMap(({ fields = [] }) => fields) }]
  })
  return { ...schema, definitions }
}

function recordsOf(folder: URL): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of readdirSync(folder)) {
    const code = readFileSync(new URL(file, folder), 'utf8')
    for (const [, name] of code.matchAll(/export interface (\w+)Record\b/g)) found.set(name!, file)
  }
  return found
}
