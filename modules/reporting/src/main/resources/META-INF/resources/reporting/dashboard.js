/* The map of tiles: one stop for the Tab key, arrows move to the nearest tile that way. */
(function () {
  'use strict';
  const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const tiles = () => Array.from(document.querySelectorAll('[data-tiles] > li'));
  const link = (tile) => tile.querySelector('a');
  function only(chosen) {
    tiles().forEach((tile) => link(tile).setAttribute('tabindex', tile === chosen ? '0' : '-1'));
  }
  /* Straight ahead counts once, aside twice: the eye goes straight ahead. */
  function next(from, step) {
    const at = [Number(from.dataset.r), Number(from.dataset.c)];
    let best = null;
    let nearest = Infinity;
    tiles().forEach((tile) => {
      const way = [Number(tile.dataset.r) - at[0], Number(tile.dataset.c) - at[1]];
      const ahead = way[0] * step[0] + way[1] * step[1];
      const aside = Math.abs(way[0] * step[1]) + Math.abs(way[1] * step[0]);
      if (ahead > 0 && ahead + 2 * aside < nearest) {
        nearest = ahead + 2 * aside;
        best = tile;
      }
    });
    return best;
  }
  document.addEventListener('keydown', (event) => {
    const tile = event.target.closest('[data-tiles] > li');
    const step = STEPS[event.key];
    if (!tile || !step || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = next(tile, step);
    if (to) {
      only(to);
      link(to).focus();
    }
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });
  document.addEventListener('DOMContentLoaded', () => {
    /* Where months do not fit, the latest are seen first. */
    document.querySelectorAll('[data-latest]').forEach((table) => {
      table.scrollLeft = table.scrollWidth;
    });
    const all = tiles();
    if (all.length) only(all.find((tile) => link(tile).hasAttribute('aria-current')) || all[0]);
  });
})();
