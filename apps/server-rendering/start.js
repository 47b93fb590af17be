import { serve } from './serve.js';

const { address } = await serve(Number(process.env.PORT ?? 6020));
console.log(`The page is at ${address}`);
