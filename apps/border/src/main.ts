import 'reflect-metadata';
import { serve } from '#host';
import { border } from './service.js';

await serve(border);
