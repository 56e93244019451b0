export { duty, type AnyDuty, type Duty, type Reaction } from './commands/duty.js';
export { CommandRoutes } from './commands/routes.js';
export { Act } from './fields/act.js';
export { Field } from './fields/field.js';
export { Label, labelOf } from './fields/label.js';
export { Allow, type Role, type Rule } from './routes/allow.js';
export { By, Sender } from './routes/by.js';
