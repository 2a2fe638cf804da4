(() => {
  'use strict';
  const root = document.documentElement;
  const one = (selector) => document.querySelector(selector);
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  root.classList.add('scripts');

  const dark = one('#dark');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const showTheme = () => dark.setAttribute('aria-pressed', String(isDark()));
  dark.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    showTheme();
  });
  system.addEventListener('change', showTheme);
  showTheme();

  const cards = all('.card').map((element) => ({
    element,
    keys: element.dataset.keys.split(' '),
    text: element.textContent.toLowerCase(),
  }));
  const text = one('#filter-text');
  if (text) {
    const boxes = all('#filter input[type=checkbox]');
    const groups = all('.group');
    const filter = () => {
      const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
      const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.dataset.key));
      let shown = 0;
      for (const card of cards) {
        const fits =
          !card.keys.some((key) => off.has(key)) && words.every((word) => card.text.includes(word));
        card.element.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      for (const group of groups) {
        group.hidden = !group.querySelector('.card:not([hidden])');
      }
      one('#filter-status').textContent = shown + ' of ' + cards.length + ' findings';
    };
    let waiting = 0;
    text.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 80);
    });
    boxes.forEach((box) => box.addEventListener('change', filter));
    one('#filter-reset').addEventListener('click', () => {
      text.value = '';
      boxes.forEach((box) => (box.checked = true));
      filter();
    });
    const unfold = one('#unfold');
    unfold.addEventListener('click', () => {
      const open = unfold.getAttribute('aria-pressed') !== 'true';
      unfold.setAttribute('aria-pressed', String(open));
      cards.forEach((card) => (card.element.open = open));
    });
    filter();
  }

  const showTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.matches('details')) {
      target.open = true;
      if (target.hidden) {
        one('#filter-reset').click();
        target.scrollIntoView();
      }
    }
  };
  addEventListener('hashchange', showTarget);
  showTarget();

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('.card:not([open]), .fold:not([open])');
    closed.forEach((details) => (details.open = true));
  });
  addEventListener('afterprint', () => closed.forEach((details) => (details.open = false)));
})();
