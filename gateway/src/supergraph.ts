/** The committed supergraph, from which the gateway plans. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url)
