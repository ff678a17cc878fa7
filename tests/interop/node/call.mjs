// Calls methods of the SDK, one after the other.
//
// In:  { calls: [[method, ...arguments]] }
// Out: [{ value } or { error: { name, code, message, status } }]
import { run } from './sdk.mjs';

await run(async ({ calls }, sdk) => {
  const outcomes = [];
  for (const [method, ...args] of calls) {
    try {
      outcomes.push({ value: await sdk[method](...args) });
    } catch (error) {
      const { name, code, message, responseHttpStatus: status } = error;
      outcomes.push({ error: { name, code, message, status } });
    }
  }
  return outcomes;
});
