import 'reflect-metadata';
import { serve } from '#host';
import { coordination } from './service.js';

await serve(coordination);
