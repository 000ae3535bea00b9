import { validSecrets } from '../operations/webhooks/secrets.ts'
import type { WebhookEndpointResolvers } from '../schema.generated.ts'
import { storedState } from './webhook-delivery-state.ts'

export const WebhookEndpoint: WebhookEndpointResolvers = {
  id: ({ _id }) => _id,
  app: ({ appId }) => ({ id: appId }),
  secrets: ({ secrets }, _, { now }) => validSecrets(secrets, now()),
  deliveries: ({ _id }, { filter, ...args }, { loaders }) =>
    loaders.deliveriesOf(_id, { ...args, state: filter?.state ? storedState(filter.state) : null }),
}
