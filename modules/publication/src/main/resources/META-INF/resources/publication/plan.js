/* Folds the focus areas of the plan, and remembers in this tab which were folded. */
(function () {
  'use strict';
  const KEY = 'gcm_folded';
  const buttons = () => Array.from(document.querySelectorAll('.g-tree button[aria-controls]'));
  const folded = () => JSON.parse(sessionStorage.getItem(KEY) || '[]');
  function fold(button, closed) {
    button.setAttribute('aria-expanded', String(!closed));
    document.getElementById(button.getAttribute('aria-controls')).hidden = closed;
  }
  function remember() {
    const closed = buttons().filter((button) => button.getAttribute('aria-expanded') === 'false');
    sessionStorage.setItem(KEY, JSON.stringify(closed.map((button) => button.getAttribute('aria-controls'))));
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.g-tree button[aria-controls]');
    const all = event.target.closest('[data-fold]');
    if (button) fold(button, button.getAttribute('aria-expanded') === 'true');
    if (all) buttons().forEach((each) => fold(each, all.dataset.fold === 'true'));
    if (button || all) remember();
    if (event.target.closest('[data-print]')) window.print();
  });
  document.addEventListener('keydown', (event) => {
    const button = event.target.closest('.g-tree button[aria-controls]');
    if (!button || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    fold(button, event.key === 'ArrowLeft');
    remember();
    event.preventDefault();
  });
  document.addEventListener('DOMContentLoaded', () => {
    const closed = folded();
    buttons().forEach((button) => fold(button, closed.includes(button.getAttribute('aria-controls'))));
  });
})();
