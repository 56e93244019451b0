import 'reflect-metadata';
import { serve } from '#host';
import { police } from './service.js';

await serve(police);
