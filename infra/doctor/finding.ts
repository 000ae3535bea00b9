/** What a check has found; for whatever is wrong, how to mend it. */
export type Finding =
  | { level: 'ok' | 'info'; text: string }
  | { level: 'warning' | 'fault'; text: string; mend: string }

export const ok = (text: string): Finding => ({ level: 'ok', text })
export const info = (text: string): Finding => ({ level: 'info', text })
export const warning = (text: string, mend: string): Finding => ({ level: 'warning', text, mend })
export const fault = (text: string, mend: string): Finding => ({ level: 'fault', text, mend })
