// Compares screenshots to the pixel.
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Lays out and paints all anew: engines balance columns beginning with how they were, and edges that are painted again in part come out a
 * shade different.
 */
export const paintAnew = (page) =>
  page.evaluate(async () => {
    const frames = async () => {
      for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
    };
    await document.fonts.ready;
    const { style } = document.documentElement;
    const before = style.cssText;
    style.setProperty('display', 'none', 'important');
    await frames();
    style.cssText = before;
    await frames();
  });

/** Fails where a single pixel differs, and leaves pictures to look at. */
export async function expectSame(picture, expected, what) {
  if (picture.equals(expected)) return;
  const [now, before] = [picture, expected].map((file) => PNG.sync.read(file));
  const { width, height } = before;
  assert.deepEqual([now.width, now.height], [width, height], `${what}: another size`);
  const difference = new PNG({ width, height });
  const count = pixelmatch(now.data, before.data, difference.data, width, height, {
    threshold: 0,
    includeAA: true,
  });
  if (!count) return;
  const name = path.join(
    await mkdtemp(path.join(tmpdir(), 'treg-pixels-')),
    what.replace(/\W+/g, '-'),
  );
  await writeFile(`${name}.png`, picture);
  await writeFile(`${name}-expected.png`, expected);
  await writeFile(`${name}-difference.png`, PNG.sync.write(difference));
  assert.fail(`${what}: ${count} pixels differ, see ${name}.png`);
}
