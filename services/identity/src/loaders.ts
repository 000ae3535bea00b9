import { loadBy } from '@cluster/subgraph'
import { App } from './models/app.ts'

/** Made anew for each request: what one request reads twice is read once. */
export const createLoaders = () => ({ app: loadBy(App) })

export type Loaders = ReturnType<typeof createLoaders>
