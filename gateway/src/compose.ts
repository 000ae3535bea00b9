import { writeFileSync } from 'node:fs'
import { composeSupergraph } from './compose-supergraph.ts'
import { supergraphFile } from './supergraph.ts'

writeFileSync(supergraphFile, composeSupergraph())
console.log('gateway/supergraph.graphql')
