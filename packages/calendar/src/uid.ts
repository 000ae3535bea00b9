/** The UID under which every calendar of ours has a thing, for ever: it does not hang on the machine that serves it. */
export const uidOf = (id: string): string => `${id}@initiatives-et-cite.example`
