/** So many objects are one point of a caller's rate limit. */
const objectsInAPoint = 500

/** What a request for so many objects takes: at least a point. */
export const pointsFor = (objects: number): number => Math.max(Math.ceil(objects / objectsInAPoint), 1)
