import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { subgraphNames } from './subgraphs.ts'

/**
 * The supergraph composed anew from the SDL files of the services.
 * @throws Error listing what does not fit together
 */
export function composeSupergraph(): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphNames.map(name => ({
      name,
      // Where a subgraph really is, its gateway is told by its configuration.
      url: `http://${name}/graphql`,
      typeDefs: parse(
        readFileSync(new URL(`../../services/${name}/schema.graphql`, import.meta.url), 'utf8'),
      ),
    })),
  )
  if (errors)
    throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => message).join('\n')}`)
  return supergraphSdl
}
