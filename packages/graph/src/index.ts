export { type ClientOptions, clientCredentials } from './client-credentials.ts'
export { connectGraph, type Graph, GraphUnavailable } from './connect-graph.ts'
export { type Tokens, tokensOf } from './tokens.ts'
