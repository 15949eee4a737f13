/** The tenant cannot take more now, or could not make it durable; the platform will deliver again. */
export class Busy extends Error {}
