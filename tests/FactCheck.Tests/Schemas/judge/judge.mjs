// Judges values by JSON Schemas. Argument: a file {schemas: {name: schema}, values: [{schema, value}]}, where the schema
// "sarif" is the published one of SARIF 2.1.0. Prints a list: null where the value is valid, else what is wrong.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import Ajv from 'ajv';
import AjvDraft04 from 'ajv-draft-04';

const require = createRequire(import.meta.url);
const {schemas, values} = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const strict = new Ajv.default({strict: true, allErrors: true});
const judges = {};
for (const [name, schema] of Object.entries(schemas)) {
  if (!strict.validateSchema(schema)) throw new Error(`${name}: ${strict.errorsText()}`);
  judges[name] = strict.compile(schema);
}

if (values.some(({schema}) => schema === 'sarif')) {
  const formats = {uri: /^[a-z][a-z0-9+.-]*:[^\s]*$/i, 'uri-reference': /^[^\s<>"{}|\\^`]*$/, 'date-time': true};
  const sarif = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  judges.sarif = new AjvDraft04.default({strict: false, allErrors: true, unicodeRegExp: false, formats}).compile(sarif);
}

const results = values.map(({schema, value}) => {
  const judge = judges[schema];
  return judge(value) ? null : judge.errors.map(error => `${error.instancePath} ${error.message}`).join('; ');
});
process.stdout.write(JSON.stringify(results));
