/** The services in the order of their ports; `face` is the kind of screen that each is shown with. */
export const SERVICES: readonly Readonly<{
  log: string;
  face: 'officer' | 'coordinator' | 'auditor';
}>[];
/** With what flags services run. */
export const SERVICE_FLAGS: readonly string[];
