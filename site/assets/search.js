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

// The index of one language.
class Index {
  constructor(address) {
    this.address = address;
    this.forget();
  }

  forget() {
    this.files = new Map();
  }

  read(name, options) {
    if (!this.files.has(name)) {
      this.files.set(name, fetch(new URL(name, this.address), options).then(answer => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      }));
    }
    return this.files.get(name);
  }

  async part(name) {
    const start = await this.read('index.json');
    const file = await this.read(`${name}.json?${start.content}`);
    if (file.content !== start.content) throw new Stale();
    return file;
  }

  // Claims under the keys from first to last for which weigh(key) is not 0: claim number → weight.
  async scan(first, last, weigh) {
    const { words } = await this.read('index.json');
    const at = key => Math.max(0, words.findLastIndex(start => start <= key));
    const numbers = [];
    for (let i = at(first); i <= at(last); i++) numbers.push(i);
    const found = new Map();
    for (const shard of await Promise.all(numbers.map(i => this.part(`words-${i}`)))) {
      shard.keys.forEach((key, k) => {
        const weight = key < first || key > last ? 0 : weigh(key);
        if (!weight) return;
        let entry = 0;
        for (const step of shard.in[k]) {
          entry += step;
          const claim = entry >> 2;
          found.set(claim, Math.max(found.get(claim) ?? 0, weight << (entry & 3)));
        }
      });
    }
    return found;
  }

  word(key) {
    return opens(key) ? this.scan(key, key + '\uffff', other => other === key ? 2 : 1) : this.scan(key, key, () => 2);
  }

  fact(name, value) {
    return this.scan(`#${name}/${value}`, `#${name}/${value}`, () => 1);
  }

  // A date known to the month or year is found if the range touches it.
  dates(from, to) {
    const holds = date => from.slice(0, date.length) <= date && date <= (to.slice(0, date.length) || '9');
    return this.scan('#date/', '#date/\uffff', key => holds(key.slice(6)) ? 1 : 0);
  }

  // Numbers of the claims that fit everything asked, best first, then newest; null if nothing was asked.
  async find(asked) {
    const sets = [...new Set(tokens(asked.q, true))].map(key => this.word(key));
    for (const name of ['verdict', 'topic', 'claimant', 'source']) if (asked[name]) sets.push(this.fact(name, asked[name]));
    if (asked.from || asked.to) sets.push(this.dates(asked.from, asked.to));
    if (sets.length === 0) return asked.q.trim() ? [] : null;
    const [one, ...others] = (await Promise.all(sets)).sort((a, b) => a.size - b.size);
    const scores = [];
    for (const [claim, weight] of one) {
      if (others.every(other => other.has(claim))) scores.push([claim, others.reduce((sum, other) => sum + other.get(claim), weight)]);
    }
    return scores.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([claim]) => claim);
  }

  // What the index says about claims, with the names of what they speak of.
  async rows(claims) {
    const { block } = await this.read('index.json');
    return Promise.all(claims.map(async claim => {
      const { rows, names } = await this.part(`claims-${Math.floor(claim / block)}`);
      const row = rows[claim % block];
      return [...row.slice(0, -1), row.at(-1).map(name => names[name])];
    }));
  }
}

// What was typed, to find it again in texts that are shown.
class Words {
  constructor(text) {
    this.keys = [...new Set(tokens(text, true))];
    this.runs = [...fold(text).matchAll(RUNS)].map(([run]) => run).filter(run => IS_UNSPACED.test(run));
  }

  #keyOf(word) {
    return this.keys.find(key => word === key || (opens(key) && word.startsWith(key)));
  }

  // The keys that a text has.
  in(text) {
    return new Set(tokens(text).map(word => this.#keyOf(word)).filter(key => key));
  }

  // Where a text has them: [start, end, keys], in order, without overlaps.
  places(text) {
    let folded = '';
    const origin = [];
    for (const { 0: character, index } of text.matchAll(/.[\p{M}\uff9e\uff9f]*/gsu)) {
      const part = fold(character);
      folded += part;
      for (let i = 0; i < part.length; i++) origin.push([index, index + character.length]);
    }
    const found = [];
    const add = (start, length, keys) => found.push([origin[start][0], origin[start + length - 1][1], keys]);
    for (const { 0: run, index } of folded.matchAll(RUNS)) {
      if (!IS_UNSPACED.test(run)) {
        const key = this.#keyOf(run.replace(ARTICLE, ''));
        if (key) add(index, run.length, [key]);
        continue;
      }
      // All that was typed in one piece, or else its pairs.
      for (const typed of this.runs) {
        const keys = tokens(typed, true);
        for (const piece of run.includes(typed) ? [typed] : keys) {
          for (let at = run.indexOf(piece); at >= 0; at = run.indexOf(piece, at + 1)) add(index + at, piece.length, piece === typed ? keys : [piece]);
        }
      }
    }
    const merged = [];
    for (const [start, end, keys] of found.sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1);
      if (last && start < last[1]) {
        last[1] = Math.max(last[1], end);
        last[2] = [...last[2], ...keys];
      } else merged.push([start, end, keys]);
    }
    return merged;
  }

  // Fills an element with a text whose words are marked; returns the keys that it has.
  mark(element, text, places = this.places(text)) {
    let at = 0;
    for (const [start, end] of places) {
      element.append(text.slice(at, start), make('mark', { textContent: text.slice(start, end) }));
      at = end;
    }
    element.append(text.slice(at));
    return places.flatMap(([, , keys]) => keys);
  }

  // The part of a long text with most of them, marked.
  excerpt(element, text) {
    const places = this.places(text);
    if (places.length === 0) return;
    const most = IS_UNSPACED.test(text.slice(places[0][0])) ? 90 : 200;
    const within = from => places.filter(([start, end]) => start >= from && end <= from + most * 0.7);
    const score = from => new Set(within(from).flatMap(([, , keys]) => keys)).size;
    const [first] = places.map(([start]) => start).reduce(([best, size], start) => score(start) > size ? [start, score(start)] : [best, size], [places[0][0], score(places[0][0])]);
    let from = Math.max(0, first - Math.round(most * 0.3));
    let to = Math.min(text.length, from + most);
    if (from > 0) from = edge(text, from, first);
    if (to < text.length) {
      const [, last] = within(first).at(-1) ?? places.find(([start]) => start === first);
      const space = text.lastIndexOf(' ', to);
      to = Math.max(space > to - 30 ? space : edge(text, to, to + 8), last);
    }
    const shown = (from > 0 ? '…' : '') + text.slice(from, to) + (to < text.length ? '…' : '');
    const shift = from > 0 ? 1 - from : 0;
    this.mark(element, shown, places.filter(([start, end]) => start >= from && end <= to).map(([start, end, keys]) => [start + shift, end + shift, keys]));
  }
}

// The next place, not after another, where a word begins or at least no character is cut.
function edge(text, from, most) {
  const space = text.indexOf(' ', from);
  if (space >= 0 && space < most) return space + 1;
  while (from < most && /^[\udc00-\udfff\p{M}]/u.test(text.slice(from, from + 1))) from++;
  return from;
}

const make = (name, properties) => Object.assign(document.createElement(name), properties);

const BLOCKS = 'p,li,dd,dt,td,th,h1,h2,h3,h4,h5,h6,blockquote,figcaption,summary,caption,div,section,article,header,footer,details,figure,ul,ol,dl,table';

// The passages of a page that stand by themselves, as [text, language, direction].
async function passages(address) {
  const answer = await fetch(address);
  if (!answer.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main') ?? page.body;
  for (const part of main.querySelectorAll('script,style,template,nav,sup,svg,button,[hidden]')) part.remove();
  return [...main.querySelectorAll(BLOCKS)]
    .filter(block => !block.querySelector(BLOCKS))
    .map(block => [block.textContent.replace(/\s+/g, ' ').trim(), block.closest('[lang]')?.lang ?? '', block.closest('[dir]')?.dir ?? ''])
    .filter(([text]) => text);
}

function start(form) {
  const get = id => document.getElementById(id);
  const [found, also, results, more] = [get('found'), get('also'), get('results'), get('more')];
  const template = selector => document.querySelector(`template[${selector}]`);
  const say = name => template(`data-say="${name}"`).content.textContent;
  const filters = ['verdict', 'topic', 'claimant', 'source', 'from', 'to'];
  const pages = new Map();
  const missing = new WeakMap();
  let claims = [];
  let shown = 0;
  let turn = 0;
  let timer;
  let words = new Words('');

  if (location.protocol === 'file:') {
    found.textContent = say('needs-server');
    return;
  }

  const index = new Index(new URL(form.dataset.index, location));
  const others = [...document.querySelectorAll('template[data-also]')].map(({ dataset, content }) => {
    const page = new URL(dataset.search, location);
    return { page, language: dataset.also, name: content.textContent, index: new Index(new URL('index.json', page)) };
  });

  // The passage of the check's page that has the words its row does not show, once the row is near the screen.
  const near = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      excerpt(target).catch(() => target.remove());
    }
  }, { rootMargin: '200px' });

  async function excerpt(target) {
    const { address, keys: unseen } = missing.get(target);
    const asked = words;
    if (!pages.has(address)) pages.set(address, passages(address));
    let best = null;
    let most = 0;
    for (const passage of await pages.get(address)) {
      const keys = asked.in(passage[0]);
      if (keys.size > most && unseen.some(key => keys.has(key))) [best, most] = [passage, keys.size];
    }
    if (!best) return target.remove();
    Object.assign(target, { lang: best[1], dir: best[2] });
    asked.excerpt(target, best[0]);
  }

  // Shows where the words are that a row does not have: in other names of what it speaks of, or on its page.
  function explain(item, address, names, seen) {
    const unseen = new Set(words.keys.filter(key => !seen.includes(key)));
    for (const [own, ...forms] of names) {
      const here = words.in(own[0]);
      const hits = forms.filter(([form]) => [...words.in(form)].some(key => unseen.has(key) && !here.has(key)));
      if (hits.length === 0) continue;
      const line = make('p', { className: 'snippet' });
      [own, ...hits].forEach(([text, lang, dir], i) => {
        const name = make('bdi', { lang, dir });
        for (const key of words.mark(name, text)) unseen.delete(key);
        line.append(i > 0 ? ' · ' : '', name);
      });
      item.append(line);
    }
    if (unseen.size === 0) return;
    const line = make('p', { className: 'snippet' });
    missing.set(line, { address, keys: [...unseen] });
    item.append(line);
    near.observe(line);
  }

  // A claim never stands without its verdict: a row is made of both or not at all.
  function row([address, verdict, state, media, claim, lang, dir, claimant, day, date, source, title, quotes, notice, language, names]) {
    const label = template(`data-verdict="${CSS.escape(verdict)}"`);
    const item = template('data-part="row"').content.firstElementChild.cloneNode(true);
    const [head, text, meta] = item.children;
    item.classList.add(label.dataset.css);
    head.append(label.content.cloneNode(true));
    if (state) head.append(template(`data-part="${state}"`).content.cloneNode(true));
    const seen = words.mark(Object.assign(text.firstElementChild, { href: address, lang, dir }), claim);
    if (quotes.length > 0) {
      const block = make('blockquote', { className: 'words' });
      for (const [quote, lang, dir] of quotes) {
        const line = make('p', { lang, dir });
        seen.push(...words.mark(line, quote));
        block.append(line);
      }
      text.after(block);
    }
    if (media) text.before(make('p', { className: 'meta', textContent: media }));
    seen.push(...words.mark(meta.firstElementChild, claimant));
    if (day) meta.append(' · ', make('time', { dateTime: day, textContent: date }));
    if (title !== claimant) {
      const link = make('a', { href: source });
      const name = make('bdi');
      seen.push(...words.mark(name, title));
      link.append(name);
      meta.append(' · ', link);
    }
    if (notice) meta.append(' · ', notice);
    if (language) meta.append(' ', make('span', { className: 'in-lang', textContent: language }));
    explain(item, address, names, seen);
    return item;
  }

  async function show() {
    const mine = turn;
    const next = await index.rows(claims.slice(shown, shown + PAGE));
    if (mine !== turn) return null;
    const items = next.map(row);
    results.append(...items);
    shown += items.length;
    results.hidden = shown === 0;
    more.hidden = shown >= claims.length;
    return items[0];
  }

  const digits = number => String(number).replace(/\B(?=(\d{3})+$)/g, form.dataset.group);

  function count(number) {
    const form_ = new Intl.PluralRules(document.documentElement.lang).select(number);
    const phrase = template(`data-count="${form_}"`) ?? template('data-count="other"');
    return phrase.content.textContent.replace('{0}', () => digits(number));
  }

  function asked() {
    const values = { q: form.elements.q.value };
    for (const name of filters) values[name] = form.elements[name]?.value ?? '';
    return values;
  }

  // Says in which other languages of the site the words are found; a language whose index cannot be read is left out.
  async function lookElsewhere(values, query, mine) {
    if (!also || words.keys.length === 0) return;
    await new Promise(done => setTimeout(done, 300));
    for (const { page, language, name, index } of others) {
      if (mine !== turn) return;
      const all = await index.find(values).catch(() => index.forget());
      if (mine !== turn || !all?.length) continue;
      const link = make('a', { href: new URL(`?${query}`, page), hreflang: language });
      say('also').split(/(\{[01]\})/).forEach(part =>
        link.append(part === '{0}' ? make('bdi', { lang: language, textContent: name }) : part === '{1}' ? digits(all.length) : part));
      also.append(also.hasChildNodes() ? ' · ' : '', link);
      also.hidden = false;
    }
  }

  async function search(retried) {
    const mine = ++turn;
    results.ariaBusy = true;
    const values = asked();
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value.trim()));
    history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
    try {
      const all = await index.find(values);
      if (mine !== turn) return;
      claims = all ?? [];
      words = new Words(values.q);
      shown = 0;
      near.disconnect();
      results.replaceChildren();
      also?.replaceChildren();
      if (also) also.hidden = true;
      await show();
      if (mine !== turn) return;
      results.ariaBusy = false;
      found.textContent = all === null ? ''
        : claims.length ? count(claims.length)
        : values.q.trim() ? say('none').replace('{0}', () => values.q.trim())
        : say('none-chosen');
      lookElsewhere(values, query, mine);
    } catch (problem) {
      index.forget();
      if (problem instanceof Stale && !retried) {
        index.read('index.json', { cache: 'reload' });
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
  if (get('intro')) get('intro').hidden = false;
  if (location.search) search();
}

const searchForm = document.querySelector('form[role=search]');
if (searchForm) start(searchForm);
