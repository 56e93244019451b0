import 'reflect-metadata';
import { serve } from '#host';
import { foreignAffairs } from './service.js';

await serve(foreignAffairs);
