import 'reflect-metadata';
import { serve } from '#host';
import { labourSocial } from './service.js';

await serve(labourSocial);
