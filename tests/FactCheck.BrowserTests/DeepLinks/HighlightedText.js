// Given a screenshot of the whole page (PNG, base64), returns as JSON the runs of text that stand on the colour of ::target-text.
// A run's place is counted in characters that every copy of a text has: no white space, invisible characters or
// combining marks, and nothing inside .added; what stands there appears in braces.
async png => {
  const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  canvas.drawImage(bitmap, 0, 0);
  const pixels = canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
  const isMagenta = i => pixels[i] > 200 && pixels[i + 1] < 60 && pixels[i + 2] > 200;
  let first = 0;
  while (first < pixels.length && !isMagenta(first)) first += 4;
  if (first >= pixels.length) return '[]';

  const isColoured = rect => {
    const y = Math.round(rect.top + window.scrollY + rect.height / 2);
    const left = Math.floor(rect.left + window.scrollX + rect.width / 4);
    const width = Math.max(1, Math.floor(rect.width / 2));
    let coloured = 0;
    for (let x = left; x < left + width; x++) {
      if (isMagenta(4 * (y * bitmap.width + x))) coloured++;
    }
    return coloured * 2 > width;
  };

  const runs = [];
  let run = null;
  let counted = 0;
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const isAdded = text.parentElement.closest('.added') !== null;
    for (const { segment, index } of graphemes.segment(text.data)) {
      const length = isAdded ? 0 : segment.replace(/[\s\p{Cf}\p{M}]/gu, '').length;
      if (!isAdded && length === 0) continue;
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + segment.length);
      // The last one: before a soft hyphen at the end of a line, the first is the hyphen.
      const rect = [...range.getClientRects()].findLast(r => r.width > 0.5);
      if (rect && isColoured(rect)) {
        if (!run) runs.push(run = { start: counted, end: counted, text: '' });
        run.text += isAdded ? '{' + segment + '}' : segment;
        run.end = counted + length;
      } else if (rect) {
        run = null;
      }
      counted += length;
    }
  }
  return JSON.stringify(runs);
}
