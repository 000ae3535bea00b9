import { composeServices } from '@apollo/composition'
import { readSdl } from '@cluster/subgraph/read-sdl'
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
      typeDefs: parse(readSdl(new URL(`../../services/${name}/`, import.meta.url))),
    })),
  )
  if (errors)
    throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => message).join('\n')}`)
  return supergraphSdl
}
