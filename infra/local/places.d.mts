/** With what flags services run. */
export const SERVICE_FLAGS: readonly string[];
