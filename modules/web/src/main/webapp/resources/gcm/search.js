/* The search box of the head: the best findings while one types (a combobox after the ARIA pattern). */
(function () {
  'use strict';
  const box = document.getElementById('q');
  const list = document.getElementById('q-findings');
  const told = document.getElementById('q-told');
  if (!box || !list) return;
  let chosen = -1;
  let waiting = 0;
  let asked = 0;
  const options = () => Array.from(list.children);

  function close() {
    list.hidden = true;
    list.replaceChildren();
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }
  function choose(at) {
    const all = options();
    if (!all.length) return;
    chosen = (at + all.length + 1) % (all.length + 1);
    all.forEach((option, number) => option.setAttribute('aria-selected', String(number === chosen)));
    if (chosen < all.length) {
      box.setAttribute('aria-activedescendant', all[chosen].id);
      all[chosen].scrollIntoView({ block: 'nearest' });
    } else {
      chosen = -1;
      box.removeAttribute('aria-activedescendant');
    }
  }
  function part(name, text) {
    const element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    return element;
  }
  function option(finding, number) {
    const item = document.createElement('li');
    item.id = 'q-finding-' + number;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.path = finding.path;
    if (finding.reference) item.append(part('num muted', finding.reference + ' '));
    item.append(part('t', finding.title), part('xs muted', finding.kind));
    return item;
  }
  function show(findings) {
    list.replaceChildren(...findings.map(option));
    list.hidden = !findings.length;
    chosen = -1;
    box.setAttribute('aria-expanded', String(findings.length > 0));
    box.removeAttribute('aria-activedescendant');
    told.textContent = findings.length ? told.dataset.some.replace('{0}', findings.length) : told.dataset.none;
  }
  async function ask() {
    const text = box.value.trim();
    const mine = ++asked;
    if (text.length < 2) return close();
    const address = new URL(box.dataset.suggest, location.origin);
    address.searchParams.set('q', text);
    address.searchParams.set('in', box.dataset.language);
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      if (mine !== asked || !answer.ok || answer.redirected) return;
      show((await answer.json()).findings);
    } catch (offline) {
      close();
    }
  }
  const open = (item) => (location.href = item.dataset.path);

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) ask();
      else choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? options().length - 1 : chosen - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      open(options()[chosen]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      asked++;
      close();
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target.closest('[role="option"]');
    if (item) open(item);
  });
  box.addEventListener('blur', () => {
    asked++;
    close();
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
})();
