/** The queues of reminders, and of mails that collect them. */
export const sendReminderQueue = 'notifications-send-reminder'
export const sendDigestQueue = 'notifications-send-digest'
