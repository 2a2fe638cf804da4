// Makes a report of 5,000 findings of one with a few: node many.mjs FROM TO
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
const report = JSON.parse(readFileSync(join(from, 'check.json')));
const severities = ['error', 'warning', 'info'];
report.findings = Array.from({ length: 5000 }, (_, i) => {
  const finding = structuredClone(report.findings[i % report.findings.length]);
  finding.severity = severities[i % 3];
  finding.location.line = i + 1;
  finding.fingerprint = i.toString(16).padStart(12, '0');
  return finding;
});
for (const severity of severities) {
  report.counts[severity] = report.findings.filter((finding) => finding.severity === severity).length;
}
mkdirSync(to, { recursive: true });
writeFileSync(join(to, 'check.json'), JSON.stringify(report));
