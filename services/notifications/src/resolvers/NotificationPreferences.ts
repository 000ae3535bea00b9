import { noticeTopics } from '../policy.ts'
import type { NotificationPreferencesResolvers } from '../schema.generated.ts'

export const NotificationPreferences: NotificationPreferencesResolvers = {
  deliveries: ({ deliveries }) => noticeTopics.map(topic => ({ topic, mode: deliveries[topic] })),
}
