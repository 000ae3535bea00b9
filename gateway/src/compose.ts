import { writeFileSync } from 'node:fs'
import { composeSupergraph, supergraphFile } from './supergraph.ts'

writeFileSync(supergraphFile, composeSupergraph())
console.log('gateway/supergraph.graphql')
