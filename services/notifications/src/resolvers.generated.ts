// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { NotificationPreferences } from './resolvers/NotificationPreferences.ts'
import { Person } from './resolvers/Person.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { Reminder } from './resolvers/Reminder.ts'
import { ReminderPolicy } from './resolvers/ReminderPolicy.ts'
import { WebhookDelivery } from './resolvers/WebhookDelivery.ts'
import { WebhookEndpoint } from './resolvers/WebhookEndpoint.ts'
import { WebhookEndpointWithSecret } from './resolvers/WebhookEndpointWithSecret.ts'
import { previewReminders } from './resolvers/Query/previewReminders.ts'
import { reminderPolicies } from './resolvers/Query/reminderPolicies.ts'
import { reminderPolicyVersions } from './resolvers/Query/reminderPolicyVersions.ts'
import { reminders } from './resolvers/Query/reminders.ts'
import { webhookEndpoint } from './resolvers/Query/webhookEndpoint.ts'
import { webhookEndpoints } from './resolvers/Query/webhookEndpoints.ts'
import { webhookTopics } from './resolvers/Query/webhookTopics.ts'
import { changeReminderPolicy } from './resolvers/Mutation/changeReminderPolicy.ts'
import { createWebhookEndpoint } from './resolvers/Mutation/createWebhookEndpoint.ts'
import { deleteWebhookEndpoint } from './resolvers/Mutation/deleteWebhookEndpoint.ts'
import { disableWebhookEndpoint } from './resolvers/Mutation/disableWebhookEndpoint.ts'
import { enableWebhookEndpoint } from './resolvers/Mutation/enableWebhookEndpoint.ts'
import { eraseFromNotifications } from './resolvers/Mutation/eraseFromNotifications.ts'
import { pingWebhook } from './resolvers/Mutation/pingWebhook.ts'
import { redeliver } from './resolvers/Mutation/redeliver.ts'
import { replayReminder } from './resolvers/Mutation/replayReminder.ts'
import { restAddress } from './resolvers/Mutation/restAddress.ts'
import { rotateWebhookSecret } from './resolvers/Mutation/rotateWebhookSecret.ts'
import { setNotificationPreferences } from './resolvers/Mutation/setNotificationPreferences.ts'
import { updateWebhookEndpoint } from './resolvers/Mutation/updateWebhookEndpoint.ts'
import { useAddressAgain } from './resolvers/Mutation/useAddressAgain.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    previewReminders,
    reminderPolicies,
    reminderPolicyVersions,
    reminders,
    webhookEndpoint,
    webhookEndpoints,
    webhookTopics,
  },
  Mutation: {
    changeReminderPolicy,
    createWebhookEndpoint,
    deleteWebhookEndpoint,
    disableWebhookEndpoint,
    enableWebhookEndpoint,
    eraseFromNotifications,
    pingWebhook,
    redeliver,
    replayReminder,
    restAddress,
    rotateWebhookSecret,
    setNotificationPreferences,
    updateWebhookEndpoint,
    useAddressAgain,
  },
  NotificationPreferences,
  Person,
  PersonalData,
  Reminder,
  ReminderPolicy,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
}
