import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import type { GraphQLSchema } from 'graphql'
import { switchTelemetryOff } from './config.ts'
import { supergraphFile } from './supergraph.ts'

/** The schema as clients see it: the supergraph without what is `@inaccessible`. */
export async function apiSchema(): Promise<GraphQLSchema> {
  switchTelemetryOff()
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const process = async () => ({ data: {} })
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraphFile, 'utf8'),
    buildService: () => ({ process }),
    logger,
  })
  const { schema } = await gateway.load()
  await gateway.stop()
  return schema
}
