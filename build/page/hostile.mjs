// Puts hostile names into JSON reports: node hostile.mjs FROM TO
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "'><svg onload=alert(3)>",
  'javascript:alert(4)',
  '</style><style>*{display:none}</style>',
  '</script><script>alert(5)</script>',
  '" autofocus onfocus="alert(6)',
  '${7*7} #{7*7} {{7*7}} @{7*7}',
  '\u202egnp.exe\u202c \u2066x\u2069',
  '\u001b[2J\u0007\r\n::error::x',
  'https://example.com/?q=<b>&amp;&lt;',
  '&#x3c;script&#x3e;alert(8)&#x3c;/script&#x3e;',
  'x'.repeat(3000),
  '漢字かな العربية עברית 👩‍👩‍👧 é',
  '../../../../etc/passwd',
  '--><!--',
  ']]>',
  '\ud800 \ufffe \u0000',
];
const KEPT = new Set(['check', 'severity', 'verdict', 'rule', 'directions', 'side', 'aspect']);

const [from, to] = process.argv.slice(2);
let next = 0;
const hostile = (value, key) => {
  if (typeof value === 'string') {
    return KEPT.has(key) ? value : NAMES[next++ % NAMES.length];
  }
  if (Array.isArray(value)) {
    return value.map((item) => hostile(item, key));
  }
  if (value && typeof value === 'object') {
    if ('text' in value && 'from' in value) {
      return { text: NAMES[next++ % NAMES.length] + ' '.repeat(200), from: value.from, length: value.length };
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hostile(item, name)]));
  }
  return value;
};
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((name) => name.endsWith('.json'))) {
  writeFileSync(join(to, file), JSON.stringify(hostile(JSON.parse(readFileSync(join(from, file))), ''), null, 2));
}
