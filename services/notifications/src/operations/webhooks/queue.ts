export const deliverWebhookQueue = 'notifications-deliver-webhook'
