import { writeFileSync } from 'node:fs'
import { services } from '../services.ts'
import { generatedFile, generateTypes } from './generate.ts'
import { generateResolverMap, resolverMapFile } from './resolver-map.ts'

for (const name of services) {
  const service = new URL(`../../services/${name}/`, import.meta.url)
  writeFileSync(new URL(generatedFile, service), await generateTypes(service))
  writeFileSync(new URL(resolverMapFile, service), generateResolverMap(service))
  console.log(`services/${name}/${generatedFile}, ${resolverMapFile}`)
}
