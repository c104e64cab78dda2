import { describe, expect, it } from 'vitest';
import { inlines, reports } from './forTests.ts';

const text = (value: string) => ({ type: 'text', value });

describe('text', () => {
  it('joins wrapped lines with one space and merges what it joins', () => {
    expect(inlines('Stop the\n   service &amp; wait\n\tfor it.')).toEqual([text('Stop the service & wait for it.')]);
  });

  it('resolves escapes and entities, and leaves unknown entities alone', () => {
    expect(inlines('\\*not\\* &lt;b&gt; &#169; &bogus; C:\\Temp')).toEqual([text('*not* <b> © &bogus; C:\\Temp')]);
  });

  it('keeps hard breaks, without the white space around them', () => {
    expect(inlines('one  \n  two\\\nthree')).toEqual([
      text('one'),
      { type: 'break' },
      text('two'),
      { type: 'break' },
      text('three'),
    ]);
  });
});

describe('marks', () => {
  it('reads strong, emphasis, strike and code, nested', () => {
    expect(inlines('**Click *OK* now** ~~or not~~ `a  b`')).toEqual([
      { type: 'strong', children: [text('Click '), { type: 'emphasis', children: [text('OK')] }, text(' now')] },
      text(' '),
      { type: 'strike', children: [text('or not')] },
      text(' '),
      { type: 'code', value: 'a  b' },
    ]);
  });

  it('takes a code span literally, and over a line end within a quote', () => {
    expect(inlines('`` `a` *b* &lt; ``')).toEqual([{ type: 'code', value: '`a` *b* &lt;' }]);
    expect(inlines('`net\nstart`')).toEqual([{ type: 'code', value: 'net start' }]);
  });

  it('keeps marks that mark nothing', () => {
    expect(inlines('2 * 3 * 4 and snake_case_name **open')).toEqual([text('2 * 3 * 4 and snake_case_name **open')]);
  });
});

describe('links', () => {
  const link = (href: string, words: string) => ({ type: 'link', href, children: [text(words)] });
  const reference = (article: string, words: string) => ({ type: 'reference', article, children: [text(words)] });

  it('leads out of the knowledge base over http, https and mail', () => {
    expect(inlines('[a](http://x.org/b_c "title")')).toEqual([link('http://x.org/b_c', 'a')]);
    expect(inlines('[a](<https://x.org/b c>)')).toEqual([link('https://x.org/b c', 'a')]);
    expect(inlines('[a](mailto:b@x.org)')).toEqual([link('mailto:b@x.org', 'a')]);
    expect(inlines('[a](//x.org/y)')).toEqual([link('https://x.org/y', 'a')]);
  });

  it('finds addresses in the text', () => {
    expect(inlines('<https://x.org>')).toEqual([link('https://x.org', 'https://x.org')]);
    expect(inlines('See www.x.org/y.')).toEqual([text('See '), link('http://www.x.org/y', 'www.x.org/y'), text('.')]);
    expect(inlines('Ask help@x.org')).toEqual([text('Ask '), link('mailto:help@x.org', 'help@x.org')]);
  });

  it('reads reference links regardless of case, and leaves undefined ones as text', () => {
    expect(inlines('[a *b*][The  Ref] [c] [d][]\n\n[the ref]: http://x.org/1\n[C]: <http://x.org/2> "t"')).toEqual([
      { type: 'link', href: 'http://x.org/1', children: [text('a '), { type: 'emphasis', children: [text('b')] }] },
      text(' '),
      link('http://x.org/2', 'c'),
      text(' [d][]'),
    ]);
  });

  it('refers to other articles by file or by number', () => {
    expect(inlines('[a](../x/Foo%20Bar.md#part)')).toEqual([reference('Foo Bar', 'a')]);
    expect(inlines('[a](Q256986)')).toEqual([reference('Q256986', 'a')]);
    expect(inlines('[a](/kb/256/Q256986/)')).toEqual([reference('Q256986', 'a')]);
  });

  it('keeps only the words of a link within the page, or to where no article is', () => {
    expect(inlines('see [above](#cause), [docs](/exchange/x) and [there](other)')).toEqual([text('see above, docs and there')]);
    expect(reports('see [above](#cause) and [docs](/exchange/x)')).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt&#58;alert(1)', 'data:text/html,x', 'vbscript:x', '<java\tscript:alert(1)>'])(
    'keeps only the words of a link to %s, and says so',
    (target) => {
      expect(inlines(`Now [click *me*](${target})`)).toEqual([text('Now click '), { type: 'emphasis', children: [text('me')] }]);
      expect(reports(`Now [click *me*](${target})`)).toEqual(['1:5 warning unsafe-link']);
    },
  );

  it('has no link within a link', () => {
    expect(inlines('[go to https://y.org](https://x.org)')).toEqual([link('https://x.org', 'go to https://y.org')]);
  });
});

describe('images', () => {
  it('keeps source and plain alternative text', () => {
    expect(inlines('![The *console*](media/a.png "t")')).toEqual([{ type: 'image', src: 'media/a.png', alt: 'The console' }]);
  });

  it('shows the alternative text of one that is not safe to load', () => {
    expect(inlines('![The console](javascript:x)')).toEqual([text('The console')]);
    expect(reports('![The console](data:image/png;base64,AA)')).toEqual(['1:1 warning unsafe-link']);
  });
});
