/* The script of GCM Plan: keys, theme, autosave, what a broken connection must not lose. */
(function () {
  'use strict';
  const body = document.body;
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const cookie = (name) => (document.cookie.match('(?:^|; )' + name + '=([^;]*)') || [])[1] || '';

  /* Theme: light, dark, or as the system; the server reads the cookie for the next page. */
  const THEMES = ['', 'light', 'dark'];
  function applyTheme(theme) {
    document.documentElement.dataset.theme = theme;
    for (const button of all('[data-theme-switch]')) {
      const label = button.dataset[theme || 'system'];
      button.title = label;
      button.setAttribute('aria-label', label);
      button.firstElementChild.className = 'gi gi-' + ({ light: 'sun', dark: 'moon' }[theme] || 'system');
    }
  }
  function nextTheme() {
    const theme = THEMES[(THEMES.indexOf(cookie('gcm_theme')) + 1) % THEMES.length];
    document.cookie = `gcm_theme=${theme}; path=${body.dataset.context}/; max-age=31536000; SameSite=Lax`;
    applyTheme(theme);
  }

  /* Keys: never inside a field, never with a modifier, and they can be turned off. */
  let leader = '';
  const inField = (element) => element.closest('input, select, textarea, [contenteditable], [role="textbox"]');
  function press(event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (inField(event.target) && event.target.type !== 'checkbox') return;
    if (localStorage.getItem('gcm_keys') === 'off') return;
    const key = leader + event.key;
    leader = '';
    if (key === 'g') {
      leader = 'g ';
      setTimeout(() => (leader = ''), 1500);
    } else if (act(key)) {
      event.preventDefault();
    }
  }
  function act(key) {
    const go = (path) => (location.href = body.dataset.context + path);
    if (key === '/') return focus(document.getElementById('q'));
    if (key === '?') return help();
    if (key === 'g i') return go('/inbox');
    if (key === 'g k') return go('/publication/plan.xhtml');
    if (key === 'j') return move(1);
    if (key === 'k') return move(-1);
    if (key === 'Enter') return document.activeElement.matches('tr') && click('a.t, a');
    if (key === 'z') return clickAny('[data-undo-key]');
    if (key === 'x') return click('input[type="checkbox"], .ui-chkbox-box');
    const panel = document.querySelector(`.g-decide details[data-key="${CSS.escape(key)}"] > summary`);
    return panel && (panel.click(), focus(panel));
  }
  function focus(element) {
    if (element) element.focus();
    return element;
  }
  function help() {
    document.getElementById('help').showModal();
    return true;
  }
  const rows = () => all('[data-rows] tbody tr, table[data-rows] tr[data-row]').filter((row) => row.querySelector('a'));
  const current = () => document.querySelector('tr.at-key');
  function move(step) {
    const list = [...new Set(rows())];
    if (!list.length) return false;
    const at = list.indexOf(current());
    const next = list[Math.min(list.length - 1, Math.max(0, at + step))];
    if (at >= 0) list[at].classList.remove('at-key');
    next.classList.add('at-key');
    next.tabIndex = -1;
    next.focus();
    return true;
  }
  function clickAny(selector) {
    const target = document.querySelector(selector);
    if (target) target.click();
    return target;
  }
  function click(selector) {
    const row = current();
    const target = row && row.querySelector(selector);
    if (target) target.click();
    return target;
  }

  /* Ticked rows: how many, and what can be done with all of them. */
  function ticked(form) {
    const boxes = all('[data-bulk-item]', form);
    const chosen = boxes.filter((box) => box.checked);
    const acts = new Set(chosen.map((box) => box.dataset.bulkItem));
    const common = acts.size === 1 ? [...acts][0] : 'NONE';
    const count = form.querySelector('[data-bulk-count]');
    form.querySelector('[data-bulk-bar]').hidden = !chosen.length;
    count.textContent = chosen.length === 1 ? count.dataset.one : count.dataset.many.replace('[n]', chosen.length);
    for (const button of all('[data-bulk-act]', form)) {
      button.hidden = button.disabled = button.dataset.bulkAct !== common;
      button.querySelector('[data-bulk-n]').textContent = chosen.length;
    }
    form.querySelector('[data-bulk-none]').hidden = common !== 'NONE';
    const whole = form.querySelector('[data-bulk-all]');
    whole.checked = chosen.length === boxes.length;
    whole.indeterminate = chosen.length > 0 && !whole.checked;
  }
  function tick(event) {
    const form = event.target.closest('[data-bulk]');
    if (!form) return;
    if (event.target.matches('[data-bulk-all]')) for (const box of all('[data-bulk-item]', form)) box.checked = event.target.checked;
    ticked(form);
  }

  /* What was just ordered: the seconds that are left to take it back, and its words put back where they were typed. */
  function countDown(toast) {
    const end = Date.now() + Number(toast.dataset.undo) * 1000;
    const left = toast.querySelector('[data-left]');
    const timer = setInterval(() => {
      const seconds = Math.ceil((end - Date.now()) / 1000);
      left.textContent = Math.max(0, seconds);
      if (seconds > -1) return;
      clearInterval(timer);
      toast.remove();
      const idle = !document.querySelector('[data-bulk-item]:checked') && !inField(document.activeElement) && !document.querySelector('dialog[open]');
      if (idle && document.querySelector('[data-being-done]')) location.reload();
    }, 250);
  }
  async function wordsBack(event) {
    const form = event.target;
    const words = all('[data-back]', form).filter((word) => word.value);
    if (!words.length || !event.submitter || event.submitter.value !== 'undo' || form.dataset.sent) return;
    event.preventDefault();
    for (const word of words) {
      await fetch(body.dataset.context + '/saved-input', {
        method: 'POST',
        headers: { 'Faces-Request': 'partial/ajax' },
        body: new URLSearchParams({ key: word.dataset.back, text: word.value }),
      }).catch(() => {});
    }
    form.dataset.sent = 'yes';
    form.requestSubmit(event.submitter);
  }

  /* Autosave: 1.5 s after the last key, and when the field is left; one request at a time per field. */
  const saving = new WeakMap();
  function typed(event) {
    const field = event.target;
    if (!field.dataset || !field.dataset.savedAs) return;
    const state = saving.get(field) || { sent: field.defaultValue };
    saving.set(field, state);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(field, state), event.type === 'change' ? 0 : 1500);
  }
  async function save(field, state) {
    if (state.running || field.value === state.sent) return;
    state.running = true;
    const text = field.value;
    try {
      const answer = await fetch(body.dataset.context + '/saved-input', {
        method: 'POST',
        headers: { 'Faces-Request': 'partial/ajax' },
        body: new URLSearchParams({ key: field.dataset.savedAs, text }),
      });
      if (answer.status === 401) return ended();
      if (!answer.ok) throw new Error(answer.status);
      state.sent = text;
      state.running = false;
      say(field, body.dataset.savedText.replace('{0}', await answer.text()));
      if (field.value !== text) save(field, state);
    } catch (lost) {
      state.running = false;
      say(field, body.dataset.notSaved);
      state.timer = setTimeout(() => save(field, state), 10000);
    }
  }
  /* The pages that save through Faces: a field that is left is saved at once, and not once more a little later. */
  function savedNow(event) {
    const queue = window.PrimeFaces && PrimeFaces.ajax.Queue;
    const field = event.target;
    const isSent = (request) => request.event === 'change' && (request.source === field || request.source === field.id);
    if (queue && queue.delays[field.id] && queue.requests.some(isSent)) clearTimeout(queue.delays[field.id].timeout);
  }
  function say(field, text) {
    const place = field.closest('.g-field').querySelector('[data-saved]');
    if (place) place.textContent = text;
  }

  /* The session ended: what stands in the fields waits in this tab, for this account, until after the sign-in. */
  const KEPT = 'gcm_kept';
  const here = () => location.pathname + location.search;
  const kept = () => all('main form :is(input, select, textarea)').filter((field) => field.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
  function ended() {
    const fields = kept().map((field) => [field.name, field.value, field.checked]);
    sessionStorage.setItem(KEPT, JSON.stringify({ here: here(), account: body.dataset.account, fields }));
    location.href = here();
  }
  function putBack() {
    const note = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
    if (!note || !body.dataset.account) return;
    sessionStorage.removeItem(KEPT);
    if (note.here !== here() || note.account !== body.dataset.account) return;
    let changed = false;
    for (const [name, value, checked] of note.fields) {
      for (const field of kept().filter((each) => each.name === name)) {
        const choice = field.type === 'checkbox' || field.type === 'radio';
        if (choice && field.value !== value) continue;
        if (choice ? field.checked === checked : field.value === value) continue;
        if (choice) field.checked = checked;
        else field.value = value;
        changed = true;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    if (changed) tell(body.dataset.restoredText, 'ok', 'history');
  }
  function tell(text, tone, icon) {
    const note = document.createElement('p');
    note.className = 'g-note ' + tone;
    note.setAttribute('role', 'status');
    note.innerHTML = '<i class="gi" aria-hidden="true"></i><span></span>';
    note.firstChild.classList.add('gi-' + icon);
    note.lastChild.textContent = text;
    document.querySelector('.g-messages').append(note);
  }

  /* A choice that is made while an answer is on its way stands also in what the answer shows. */
  const picked = new Map();
  function pick(event) {
    const place = event.target.closest('[data-pick]');
    if (place) picked.set(place.dataset.pick, event.target.value);
  }
  function pickAgain() {
    for (const [place, value] of picked) {
      const choice = document.querySelector(`[data-pick="${CSS.escape(place)}"] input[value="${CSS.escape(value)}"]`);
      if (choice) choice.checked = true;
      else picked.delete(place);
    }
  }

  /* After each answer of the server: lead to what must be mended, tie hints to their fields. */
  let known = '';
  function settle(acted) {
    for (const field of all('.g-field')) {
      const input = field.querySelector('input:not([type="hidden"]), select, textarea');
      const notes = all('.hint, .ui-message-error', field).map((note) => note.id).filter(Boolean);
      if (input && notes.length) input.setAttribute('aria-describedby', notes.join(' '));
    }
    // Who types while something is saved keeps the place; the keys that follow would be shortcuts elsewhere.
    const errors = document.querySelector('[data-errors]');
    if (errors && acted) errors.focus();
    if (errors && (acted || errors.textContent !== known)) errors.scrollIntoView({ block: 'center' });
    known = errors ? errors.textContent : '';
  }
  function answered(xhr, settings) {
    pickAgain();
    if (xhr.status === 200) settle(!new URLSearchParams(settings.data).has('jakarta.faces.behavior.event'));
  }
  function follow(event) {
    const link = event.target.closest('[data-errors] a');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    const input = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea, button');
    (input || field).focus();
  }

  // The Vietnamese texts that come with PrimeFaces lost the place of the number.
  const locale = window.PrimeFaces && PrimeFaces.locales.vi;
  if (locale && locale.aria) locale.aria.pageLabel = 'Trang {page}';

  document.addEventListener('keydown', press);
  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('change', savedNow);
  document.addEventListener('change', pick);
  document.addEventListener('change', tick);
  document.addEventListener('reset', (event) => setTimeout(() => event.target.matches('[data-bulk]') && ticked(event.target)));
  document.addEventListener('submit', wordsBack);
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-theme-switch]')) nextTheme();
    if (event.target.closest('[data-help]')) help();
    const copy = event.target.closest('[data-copy]');
    if (copy) navigator.clipboard.writeText(new URL(copy.dataset.copy, location.origin).href).then(() => (copy.lastElementChild.textContent = copy.dataset.copied));
    follow(event);
  });
  document.addEventListener('toggle', (event) => {
    if (event.target.matches('.g-decide details[open]')) focus(event.target.querySelector('.g-act :is(textarea, input:not([type="hidden"]), select)'));
  }, true);
  document.addEventListener('DOMContentLoaded', () => {
    applyTheme(document.documentElement.dataset.theme || '');
    const off = document.querySelector('[data-keys-off]');
    off.checked = localStorage.getItem('gcm_keys') === 'off';
    off.addEventListener('change', () => localStorage.setItem('gcm_keys', off.checked ? 'off' : 'on'));
    all('[data-bulk]').forEach(ticked);
    all('[data-undo]').forEach(countDown);
    if (document.querySelector('[data-done]')) {
      const address = new URL(location.href);
      address.searchParams.delete('done');
      address.searchParams.delete('late');
      history.replaceState(null, '', address);
    }
    putBack();
    settle(true);
    if (!window.jQuery) return;
    jQuery(document).on('pfAjaxComplete', (event, xhr, settings) => answered(xhr, settings));
    jQuery(document).on('pfAjaxError', (event, xhr) => {
      if (xhr.status === 401) ended();
      else tell(body.dataset.offline, 'danger', 'warn');
    });
  });

  /* Called by the push channel: something is new. The page asks for it only when the reader wants it. */
  let news = 0;
  window.gcm = {
    changed() {
      news += 1;
      for (const link of all('[data-new]')) {
        link.textContent = news === 1 ? link.dataset.one : link.dataset.many.replace('{0}', news);
        link.hidden = false;
      }
    },
  };
})();
