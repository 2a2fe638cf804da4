// Opens pages in headless Chromium and holds them against what docs/report-page.md promises.
// node browser.mjs FOLDER-FOR-SCREENSHOTS PAGE...
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core'), 'utf8');

const [shots, ...files] = process.argv.slice(2);
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true };
const faults = [];

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  protocolTimeout: 300_000,
});
for (const file of files) {
  await look(file);
}
await browser.close();
for (const fault of faults) {
  console.error('FAULT  ' + fault);
}
console.log(`${files.length} pages, ${faults.length} faults; screenshots: ${shots}`);
process.exit(faults.length === 0 && files.length > 0 ? 0 : 1);

async function look(file) {
  const name = basename(file, '.html');
  const fault = (text) => faults.push(`${name}: ${text}`);
  const ask = (condition, text) => condition || fault(text);
  const open = async (settings) => {
    const page = await browser.newPage();
    const url = pathToFileURL(file).href;
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) fault('console: ' + message.text());
    });
    page.on('pageerror', (error) => fault('script: ' + error.message));
    page.on('dialog', (dialog) => {
      fault('dialog: ' + dialog.message());
      dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) fault('request: ' + request.url());
    });
    if (settings.scripts === false) await page.setJavaScriptEnabled(false);
    await page.setViewport(settings.viewport);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: settings.scheme || 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        globalThis.violations.push(event.violatedDirective + ' ' + event.sourceFile));
    });
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const close = async (page) => {
    const violations = await page.evaluate(() => globalThis.violations || []);
    violations.forEach((violation) => fault('content security policy: ' + violation));
    await page.close();
  };
  // Chromium takes no pictures of very long pages.
  const shot = async (page, kind) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({ path: join(shots, `${name}-${kind}.png`), fullPage: height < 12_000 });
  };
  // Axe looks at every element, and has seen all kinds on the other pages.
  const isLarge = name === 'many';

  for (const [kind, viewport] of [['wide', WIDE], ['phone', PHONE]]) {
    for (const scheme of ['light', 'dark']) {
      const page = await open({ viewport, scheme });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      ask(wide <= 0, `${kind} ${scheme}: ${wide} px wider than the window`);
      await shot(page, `${kind}-${scheme}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
      const open2 = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      ask(open2 <= 0, `${kind} ${scheme}, all open: ${open2} px wider than the window`);
      if (!isLarge) {
        await page.evaluate(axe);
        const result = await page.evaluate(() =>
          globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }));
        for (const violation of result.violations) {
          fault(`${kind} ${scheme}: axe ${violation.id}: ${violation.help}: `
            + violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | '));
        }
      }
      await close(page);
    }
  }

  const page = await open({ viewport: WIDE });
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .map((a) => a.getAttribute('href'))
      .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))));
  ask(dead.length === 0, 'dead links: ' + dead.slice(0, 5));
  const ids = await page.evaluate(() => {
    const all = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return all.length - new Set(all).size;
  });
  ask(ids === 0, 'ids that are not unique: ' + ids);
  const strangers = await page.evaluate(() =>
    document.querySelectorAll('[style],img,iframe,object,embed,link,form,base,svg,video,audio').length
      + [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on'))).length);
  ask(strangers === 0, 'elements or attributes that nobody has written: ' + strangers);
  await themes(page, ask);
  await filters(page, ask);
  await close(page);

  const plain = await open({ viewport: WIDE, scripts: false });
  const controls = await plain.$$eval('.scripted', (all) => all.filter((e) => e.checkVisibility()).length);
  ask(controls === 0, 'controls are shown without scripts');
  ask(await plain.$eval('#title', (title) => title.checkVisibility()), 'nothing is shown without scripts');
  await plain.close();

  const print = await open({ viewport: WIDE, scheme: 'dark' });
  if (!isLarge) await print.pdf({ path: join(shots, `${name}-print.pdf`), format: 'A4', printBackground: true });
  await print.emulateMediaType('print');
  const hidden = await print.$$eval('.card:not([hidden]) .message', (all) =>
    all.filter((message) => !message.checkVisibility({ contentVisibilityAuto: true })).length);
  ask(hidden === 0, `${hidden} findings are not printed`);
  await shot(print, 'print');
  await close(print);
}

async function themes(page, ask) {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const pressed = () => page.$eval('#dark', (button) => button.getAttribute('aria-pressed'));
  const light = await background();
  ask((await pressed()) === 'false', 'the dark button is pressed in the light');
  await page.click('#dark');
  ask((await background()) !== light, 'the dark button does not switch');
  ask((await pressed()) === 'true', 'the dark button does not say that it is pressed');
  await page.click('#dark');
  ask((await background()) === light, 'the dark button does not switch back');
}

async function filters(page, ask) {
  const shown = () => page.$$eval('.card', (all) => all.filter((card) => card.checkVisibility()).length);
  const all = await page.$$eval('.card', (cards) => cards.length);
  ask((await shown()) === all, 'findings are hidden without a filter');
  if (all === 0) {
    return;
  }
  const settle = () => new Promise((done) => setTimeout(done, 400));
  await page.type('#filter-text', 'no finding says this');
  await settle();
  ask((await shown()) === 0, 'a text that is nowhere leaves findings');
  ask((await page.$eval('#filter-status', (s) => s.textContent)) === `0 of ${all} findings`, 'the count is wrong');
  await page.click('#filter-reset');
  ask((await shown()) === all, 'reset does not show all findings');
  const rule = await page.$eval('.card h4', (heading) => heading.textContent);
  await page.type('#filter-text', rule);
  await settle();
  const found = await page.$$eval('.card', (cards, word) =>
    cards.filter((card) => card.textContent.toLowerCase().includes(word)).length, rule.toLowerCase());
  ask((await shown()) === found, 'a text does not show what has it');
  await page.click('#filter-reset');
  for (const box of await page.$$('#filter input[type=checkbox]')) {
    const key = await box.evaluate((input) => input.dataset.key);
    await box.click();
    const without = await page.$$eval('.card', (cards, k) =>
      cards.filter((card) => !card.dataset.keys.split(' ').includes(k)).length, key);
    ask((await shown()) === without, `unchecking ${key} leaves ${await shown()} and not ${without}`);
    const counted = await box.evaluate((input) => Number(input.parentElement.querySelector('.count').textContent));
    ask(without <= all - Math.min(counted, 1), `unchecking ${key} hides nothing`);
    await box.click();
  }
  ask((await shown()) === all, 'checking again does not show all findings');
  await page.click('#unfold');
  ask((await page.$$eval('.card:not([open])', (c) => c.length)) === 0, 'not all are open');
}
