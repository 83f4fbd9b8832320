// The browser's part of the roadmap: focus, keys, the pieces of a long plan, and bars that are dragged in a scenario.
// Runs once per element; `this` is the element.
const root = this;
const region = root.querySelector('.st-road-region');
const grid = region.querySelector('.st-road-grid');
const at = {drawing: 0, rows: 0, piece: 40, height: 24, row: -1, scale: '', today: null};
let restore = false;
let inside = false;
let taken = null;
let printing = false;
let chosen = null;
let telling;
let sizing;

const pieces = () => [...grid.querySelectorAll('.st-road-piece')];
const movable = () => root.classList.contains('st-movable');
const rowOfCode = code => grid.querySelector(`.st-road-row[data-code="${CSS.escape(code)}"]`);
const rowAt = index => grid.querySelector(`.st-road-row[data-row="${index}"]`);

/** The row that was pressed, or that of the bar. */
function rowOf(target) {
  const bar = target.closest('.st-bar');
  return bar ? rowOfCode(bar.dataset.bar) : target.closest('.st-road-row');
}

/** Fetches the rows of a piece if they are not there. */
function load(section) {
  if (!section || section.firstChild) return Promise.resolve();
  const drawing = at.drawing;
  section.coming ??= root.$server.piece(drawing, Number(section.dataset.piece)).then(html => {
    section.coming = null;
    if (drawing === at.drawing && html) {
      section.innerHTML = html;
      mark(at.row);
    }
  });
  return section.coming;
}

/** What is far away is let go, so that the page stays small. */
function drop(section) {
  if (at.rows > 200 && !printing && !section.coming && !section.contains(document.activeElement)) {
    section.replaceChildren();
  }
}

const sight = new IntersectionObserver(
    entries => entries.forEach(entry => (entry.isIntersecting ? load : drop)(entry.target)),
    {root: region, rootMargin: '1000px 0px'});

/** Of all rows one can be reached by Tab, with the button in it: the selected one, else the first. */
function mark(index) {
  at.row = index;
  grid.querySelectorAll('.st-road-row[tabindex="0"], .st-road-row[aria-selected="true"]').forEach(row => {
    reach(row, -1);
    row.setAttribute('aria-selected', 'false');
  });
  const row = rowAt(Math.max(index, 0));
  if (row) {
    reach(row, 0);
    row.setAttribute('aria-selected', String(index >= 0));
  }
}

function reach(row, tabIndex) {
  row.tabIndex = tabIndex;
  const fold = row.querySelector('.st-road-fold');
  if (fold) fold.tabIndex = tabIndex;
}

async function go(index, focus = true) {
  if (index < 0 || index >= at.rows) return;
  at.row = index;
  await load(pieces()[Math.floor(index / at.piece)]);
  const row = rowAt(index);
  if (!row || at.row !== index) return;
  mark(index);
  row.querySelector('.st-road-name').scrollIntoView({block: 'nearest', inline: 'nearest'});
  if (focus) row.focus({preventScroll: true});
  chosen = row.dataset.code;
  clearTimeout(telling);
  telling = setTimeout(tell, 120);
}

/** Who goes through rows quickly chooses the last one only; it is chosen before anything else is done with it. */
function tell() {
  clearTimeout(telling);
  if (chosen) root.$server.chosen(chosen);
  chosen = null;
}

function throughTies(row, step) {
  const cells = [...row.querySelectorAll('.st-road-tie')];
  const next = cells.indexOf(document.activeElement) + step;
  if (next < 0) row.focus({preventScroll: true});
  else if (cells[next]) cells[next].focus({preventScroll: true});
}

function rowsBy(key, index) {
  const page = Math.max(1, Math.floor(region.clientHeight / at.height) - 4);
  return {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -index, End: at.rows - 1 - index}[key];
}

function enter(row, tie) {
  if (tie && tie.dataset.to) return go(Number(tie.dataset.to));
  tell();
  return root.$server.opened(tie ? tie.dataset.open : row.dataset.code);
}

/** The bar stands so many pixels beside its place. */
function shift(code, by) {
  grid.querySelectorAll(`.st-bar[data-bar="${CSS.escape(code)}"]`).forEach(bar =>
    by ? bar.setAttribute('transform', `translate(${by} 0)`) : bar.removeAttribute('transform'));
}

/** Space bar: what the arrow keys do from now on is done with the bar. */
function take(row) {
  if (!row.querySelector('.st-road-fold[aria-expanded="false"]')) {
    taken = row.dataset.code;
    mark(Number(row.dataset.row));
    chosen = taken;
    tell();
    root.$server.taken(taken);
  }
}

/** Lets the bar be where it was. */
function leave() {
  shift(taken, 0);
  taken = null;
  root.$server.left();
}

/** The keys while a bar is taken up. Whether there was anything to do with it. */
function withBar(event, across) {
  if (across) {
    root.$server.nudged(across, event.shiftKey);
  } else if (event.key === 'Enter' || event.key === ' ') {
    taken = null;
    restore = true;
    root.$server.dropped();
  } else if (event.key === 'Escape') {
    leave();
  } else {
    return event.key !== 'Tab';
  }
  return true;
}

root.addEventListener('keydown', event => {
  const row = event.target.closest('.st-road-row');
  const across = {ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey || !region.contains(event.target)) return;
  if (taken) {
    if (!withBar(event, across)) return;
  } else if (event.key === '+' || event.key === '-') {
    restore = true;
    tell();
    root.$server.zoomed(event.key === '+' ? 1 : -1);
  } else if (!row || event.target.closest('button')) {
    return;
  } else if (event.key === ' ' && movable()) {
    take(row);
  } else if (across) {
    throughTies(row, across);
  } else if (event.key === 'Enter') {
    enter(row, event.target.closest('.st-road-tie'));
  } else if (event.key === 'Escape') {
    // A dialog that is just opening has no focus yet: the key is its own then.
    if (event.target === row) return;
    row.focus({preventScroll: true});
  } else {
    const index = Number(row.dataset.row);
    const by = rowsBy(event.key, index);
    if (by === undefined) return;
    go(Math.min(Math.max(index + by, 0), at.rows - 1));
  }
  event.preventDefault();
});

/** Who goes elsewhere lets the bar go; a row that is drawn anew while it has the focus gets it back. */
grid.addEventListener('focusin', () => inside = true);
grid.addEventListener('focusout', event => {
  const stays = grid.contains(event.relatedTarget);
  if (event.relatedTarget) inside = stays;
  if (taken && !stays) leave();
});
addEventListener('pointerdown', event => inside = inside && root.contains(event.target), true);

grid.addEventListener('click', event => {
  const fold = event.target.closest('.st-road-fold');
  const row = rowOf(event.target);
  if (fold) {
    restore = true;
    tell();
    root.$server.folded(fold.dataset.fold);
  } else if (row) {
    go(Number(row.dataset.row));
  }
});

grid.addEventListener('dblclick', event => {
  const row = rowOf(event.target);
  if (row && !event.target.closest('button')) enter(row, null);
});

/** The arrow of the relation that has the focus stands out. */
grid.addEventListener('focusin', event => {
  grid.querySelectorAll('.st-tie.st-chosen').forEach(arrow => arrow.classList.remove('st-chosen'));
  const tie = event.target.closest('.st-road-tie');
  if (tie) {
    const name = `.st-tie[data-first="${CSS.escape(tie.dataset.first)}"][data-second="${CSS.escape(tie.dataset.second)}"]`;
    grid.querySelectorAll(name).forEach(arrow => arrow.classList.add('st-chosen'));
  }
});

/** Gives the focus to a row, once a dialog that is closing has let go of it. */
function focusLater(find, tries = 40) {
  const free = document.activeElement === document.body || root.contains(document.activeElement);
  if (free && !document.querySelector('vaadin-dialog[opened]')) find()?.focus({preventScroll: true});
  else if (tries) setTimeout(() => focusLater(find, tries - 1), 50);
}

/** Bars of a scenario follow the pointer; what comes of it the server says. */
grid.addEventListener('pointerdown', event => {
  const bar = event.target.closest('.st-bar');
  if (!bar || !movable() || event.button !== 0) return;
  const code = bar.dataset.bar;
  const from = event.clientX + region.scrollLeft;
  let by = 0;
  let asked = 0;
  const move = moved => {
    by = moved.clientX + region.scrollLeft - from;
    shift(code, by);
    if (Math.abs(by) > 3 && moved.timeStamp > asked + 200) {
      asked = moved.timeStamp;
      root.$server.dragging(code, by);
    }
  };
  const end = ended => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', giveUp, true);
    if (ended.type === 'pointerup' && Math.abs(by) > 3) {
      restore = true;
      tell();
      root.$server.dragged(code, by);
    } else {
      shift(code, 0);
    }
  };
  const giveUp = key => key.key === 'Escape' && end(key);
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  addEventListener('keydown', giveUp, true);
  event.preventDefault();
});

function room() {
  const name = grid.querySelector('.st-road-heads .st-road-name');
  const said = grid.querySelector('.st-road-heads .st-road-said');
  if (!name || !region.clientWidth || matchMedia('print').matches) return;
  root.$server.room(region.clientWidth - name.offsetWidth - said.offsetWidth);
}

/** Of a picture wider than its place, today is shown first; the place may have its size only later. */
function showToday() {
  if (at.today !== null && region.scrollWidth > region.clientWidth) {
    region.scrollLeft = Math.max(0, at.today - region.clientWidth / 4);
    at.today = null;
  }
}

new ResizeObserver(() => {
  showToday();
  clearTimeout(sizing);
  sizing = setTimeout(room, 120);
}).observe(region);

addEventListener('beforeprint', () =>
    root.classList.toggle('st-incomplete', pieces().some(section => !section.firstChild)));

root.roadmap = {
  /** Something else stands in the element now. */
  drawn(drawing, rows, piece, height, selected, today, scale) {
    const jump = at.scale !== scale;
    Object.assign(at, {drawing, rows, piece, height, scale});
    at.row = selected;
    taken = null;
    sight.disconnect();
    pieces().forEach(section => sight.observe(section));
    mark(at.row);
    if (jump) at.today = today;
    showToday();
    if (restore) go(Math.max(at.row, 0), false).then(() => focusLater(() => rowAt(Math.max(at.row, 0))));
    else if (inside && document.activeElement === document.body) rowAt(Math.max(at.row, 0))?.focus({preventScroll: true});
    restore = false;
  },
  mark,
  shift,
  /** Bars stand where the plan has them. */
  rest(code) {
    grid.querySelectorAll('.st-bar[transform]').forEach(bar => bar.removeAttribute('transform'));
    taken = null;
    restore = false;
    focusLater(() => rowOfCode(code));
  },
  async print() {
    printing = true;
    await Promise.all(pieces().map(load));
    window.print();
    printing = false;
  },
};
