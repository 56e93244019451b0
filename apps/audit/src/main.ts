import 'reflect-metadata';
import { serve } from '#host';
import { audit } from './service.js';

await serve(audit);
