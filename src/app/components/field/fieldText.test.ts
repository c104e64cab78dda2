import { describe, expect, it } from 'vitest';
import { EMPTY_FIELD, takeText } from './fieldText.ts';

describe('takeText', () => {
  it('knows what was typed from what was pasted, also when it is changed afterwards', () => {
    expect(takeText('does not start', EMPTY_FIELD, false).isPasted).toBe(false);
    const pasted = takeText('mail for someone', EMPTY_FIELD, true);
    expect(pasted.isPasted).toBe(true);
    expect(takeText('mail for somebody', pasted, false).isPasted).toBe(true);
    expect(takeText('', pasted, false)).toEqual(EMPTY_FIELD);
  });

  it('takes lines for pasted, for nobody types them', () => {
    expect(takeText('Event ID: 1008\nSource: Perflib', EMPTY_FIELD, false).isPasted).toBe(true);
  });

  it('takes the beginning of what is too long, and says how much it left', () => {
    const long = takeText('x'.repeat(1_500_000), EMPTY_FIELD, true);
    expect(long.text).toHaveLength(20_000);
    expect(long.dropped).toBe(1_480_000);
    expect(takeText(`${long.text.slice(1)}`, long, false).dropped).toBe(1_480_000);
  });
});
