// Calls methods of the SDK, in order. If an argument's `form` or `formData` is an object, it is converted to the package's form class.
//
// In:  { calls: [[method, ...arguments]] }, a form as { fields: { name: text }, files: { name: { fileName, base64 } } }
// Out: [{ value } or { error: { name, code, message, status } }]
import { run } from './sdk.mjs';

await run(async ({ calls }, sdk, _, { AlipayFormData }) => {
  const filled = ({ fields = {}, files = {} }) => {
    const form = new AlipayFormData();
    Object.entries(fields).forEach(([name, text]) => form.addField(name, text));
    for (const [name, { fileName, base64 }] of Object.entries(files)) {
      form.addFile(name, fileName, Buffer.from(base64, 'base64'));
    }
    return form;
  };
  const outcomes = [];
  for (const [method, ...args] of calls) {
    for (const options of args.filter(Boolean)) {
      for (const name of ['form', 'formData']) {
        if (typeof options[name] === 'object') options[name] = filled(options[name]);
      }
    }
    try {
      outcomes.push({ value: await sdk[method](...args) });
    } catch (error) {
      const { name, code, message, responseHttpStatus: status } = error;
      outcomes.push({ error: { name, code, message, status } });
    }
  }
  return outcomes;
});
