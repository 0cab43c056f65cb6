'use strict';
// Finds checks in the index that the generator writes. What its files hold: src/FactCheck/Render/Data/SearchIndex.cs.

const PAGE = 20;
const FOLDED = [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ł', 'l'], ['ı', 'i'], ['ς', 'σ'], ['ى', 'ي'], ['ـ', '']];
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const UNSPACED = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u19e0-\\u19ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u303c\\u3041-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\uf900-\\ufaff\\uff66-\\uff9f\\u{1aff0}-\\u{1b16f}\\u{20000}-\\u{3fffd}';
const WORD = '[\\p{L}\\p{M}\\p{N}]';
const RUNS = new RegExp(`(?:(?=${WORD})[${UNSPACED}])+|(?:(?![${UNSPACED}])${WORD})+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const ARTICLE = /^[وبفك]?ال(?=.{3})/su;

function fold(text) {
  let folded = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  for (const [letter, plain] of FOLDED) folded = folded.replaceAll(letter, plain);
  return folded.normalize('NFC');
}

// The keys of a text, as SearchTokens.cs makes them. Of what was typed (asked), the last of several characters is not a key
// by itself: the text may continue it.
function tokens(text, asked = false) {
  const keys = [];
  for (const [run] of fold(text).matchAll(RUNS)) {
    if (IS_UNSPACED.test(run)) {
      const characters = [...run];
      characters.forEach((c, i) => {
        if (i + 1 < characters.length) keys.push(c + characters[i + 1]);
        else if (!asked || i === 0) keys.push(c);
      });
    } else {
      const word = run.replace(ARTICLE, '');
      if (word.length > 1 || word >= '\uac00' || !/\p{L}/u.test(word)) keys.push(word);
    }
  }
  return keys;
}

// Whether longer words are found too: not for short ones in Latin letters, which would find too much.
const opens = key => key.length > 2 || /[^\0-\x7f]/.test(key);

class Stale extends Error {}

let files = new Map();
let base;

function read(name, options) {
  if (!files.has(name)) {
    files.set(name, fetch(new URL(name, base), options).then(answer => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.json();
    }));
  }
  return files.get(name);
}

async function part(name) {
  const start = await read('index.json');
  const file = await read(`${name}.json?${start.content}`);
  if (file.content !== start.content) throw new Stale();
  return file;
}

// Claims under the keys from first to last for which weigh(key) is not 0: claim number → weight.
async function scan(first, last, weigh) {
  const { words } = await read('index.json');
  const at = key => Math.max(0, words.findLastIndex(start => start <= key));
  const numbers = [];
  for (let i = at(first); i <= at(last); i++) numbers.push(i);
  const found = new Map();
  for (const shard of await Promise.all(numbers.map(i => part(`words-${i}`)))) {
    shard.keys.forEach((key, k) => {
      const weight = key < first || key > last ? 0 : weigh(key);
      if (!weight) return;
      let entry = 0;
      for (const step of shard.in[k]) {
        entry += step;
        const claim = entry >> 1;
        found.set(claim, Math.max(found.get(claim) ?? 0, weight * (entry & 1 ? 2 : 1)));
      }
    });
  }
  return found;
}

const word = key => opens(key) ? scan(key, key + '\uffff', other => other === key ? 4 : 2) : scan(key, key, () => 4);
const fact = (name, value) => scan(`#${name}/${value}`, `#${name}/${value}`, () => 1);

// A date known to the month or year is found if the range touches it.
function dates(from, to) {
  const holds = date => from.slice(0, date.length) <= date && date <= (to.slice(0, date.length) || '9');
  return scan('#date/', '#date/\uffff', key => holds(key.slice(6)) ? 1 : 0);
}

// Numbers of the claims that fit everything asked, best first, then newest; null if nothing was asked.
async function find(asked) {
  const keys = [...new Set(tokens(asked.q, true))];
  const sets = keys.map(word);
  for (const name of ['verdict', 'topic', 'claimant', 'source']) if (asked[name]) sets.push(fact(name, asked[name]));
  if (asked.from || asked.to) sets.push(dates(asked.from, asked.to));
  if (sets.length === 0) return asked.q.trim() ? [] : null;
  const [one, ...others] = (await Promise.all(sets)).sort((a, b) => a.size - b.size);
  const scores = [];
  for (const [claim, weight] of one) {
    if (others.every(other => other.has(claim))) scores.push([claim, others.reduce((sum, other) => sum + other.get(claim), weight)]);
  }
  return scores.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([claim]) => claim);
}

async function rows(claims) {
  const { block } = await read('index.json');
  const blocks = new Map();
  for (const claim of claims) {
    const number = Math.floor(claim / block);
    if (!blocks.has(number)) blocks.set(number, part(`claims-${number}`));
  }
  await Promise.all(blocks.values());
  return Promise.all(claims.map(async claim => (await blocks.get(Math.floor(claim / block))).rows[claim % block]));
}

function start(form) {
  const get = id => document.getElementById(id);
  const [found, results, more] = [get('found'), get('results'), get('more')];
  const template = selector => document.querySelector(`template[${selector}]`);
  const say = name => template(`data-say="${name}"`).content.textContent;
  const filters = ['verdict', 'topic', 'claimant', 'source', 'from', 'to'];
  let claims = [];
  let shown = 0;
  let turn = 0;
  let timer;

  if (location.protocol === 'file:') {
    found.textContent = say('needs-server');
    return;
  }

  // A claim never stands without its verdict: a row is made of both or not at all.
  function row([address, verdict, state, media, claim, lang, dir, claimant, day, date, source, title, quotes, notice, language]) {
    const label = template(`data-verdict="${CSS.escape(verdict)}"`);
    const item = template('data-part="row"').content.firstElementChild.cloneNode(true);
    const [head, text, meta] = item.children;
    item.classList.add(label.dataset.css);
    head.append(label.content.cloneNode(true));
    if (state) head.append(template(`data-part="${state}"`).content.cloneNode(true));
    Object.assign(text.firstElementChild, { href: address, lang, dir, textContent: claim });
    if (quotes.length > 0) {
      const words = Object.assign(document.createElement('blockquote'), { className: 'words' });
      for (const [textContent, lang, dir] of quotes) words.append(Object.assign(document.createElement('p'), { textContent, lang, dir }));
      text.after(words);
    }
    if (media) text.before(Object.assign(document.createElement('p'), { className: 'meta', textContent: media }));
    meta.firstElementChild.textContent = claimant;
    if (day) meta.append(' · ', Object.assign(document.createElement('time'), { dateTime: day, textContent: date }));
    if (title !== claimant) {
      const link = Object.assign(document.createElement('a'), { href: source });
      link.append(Object.assign(document.createElement('bdi'), { textContent: title }));
      meta.append(' · ', link);
    }
    if (notice) meta.append(' · ', notice);
    if (language) meta.append(' ', Object.assign(document.createElement('span'), { className: 'in-lang', textContent: language }));
    return item;
  }

  async function show() {
    const mine = turn;
    const next = await rows(claims.slice(shown, shown + PAGE));
    if (mine !== turn) return null;
    const items = next.map(row);
    results.append(...items);
    shown += items.length;
    results.hidden = shown === 0;
    more.hidden = shown >= claims.length;
    return items[0];
  }

  function count(number) {
    const form_ = new Intl.PluralRules(document.documentElement.lang).select(number);
    const phrase = template(`data-count="${form_}"`) ?? template('data-count="other"');
    const digits = String(number).replace(/\B(?=(\d{3})+$)/g, form.dataset.group);
    return phrase.content.textContent.replace('{0}', () => digits);
  }

  function asked() {
    const values = { q: form.elements.q.value };
    for (const name of filters) values[name] = form.elements[name]?.value ?? '';
    return values;
  }

  async function search(retried) {
    const mine = ++turn;
    results.ariaBusy = true;
    const values = asked();
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value.trim()));
    history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
    try {
      const all = await find(values);
      if (mine !== turn) return;
      claims = all ?? [];
      shown = 0;
      results.replaceChildren();
      await show();
      if (mine !== turn) return;
      results.ariaBusy = false;
      found.textContent = all === null ? ''
        : claims.length ? count(claims.length)
        : values.q.trim() ? say('none').replace('{0}', () => values.q.trim())
        : say('none-chosen');
    } catch (problem) {
      files = new Map();
      if (problem instanceof Stale && !retried) {
        read('index.json', { cache: 'reload' });
        return search(true);
      }
      if (mine !== turn) return;
      results.replaceChildren();
      results.hidden = more.hidden = true;
      results.ariaBusy = false;
      found.textContent = say('failed');
    }
  }

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(search, 200);
  };

  base = new URL(form.dataset.index, location);
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (!field || (name !== 'q' && !filters.includes(name))) continue;
    if (field.options && ![...field.options].some(option => option.value === value)) field.append(new Option(value, value));
    field.value = value;
  }
  form.querySelector('details').open = filters.some(name => form.elements[name]?.value);
  form.addEventListener('input', later);
  form.addEventListener('reset', () => setTimeout(search));
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  more.firstElementChild.addEventListener('click', async () => (await show())?.querySelector('a').focus());
  form.hidden = false;
  if (location.search) search();
}

const searchForm = document.querySelector('form[role=search]');
if (searchForm) start(searchForm);
