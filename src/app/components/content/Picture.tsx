import type { ReactNode } from 'react';
import { useHref } from 'react-router';
import type { Inline } from '../../../model/content.ts';

/**
 * A picture of an article, where it is published with it; else its words. Its place is kept free before it arrives: in its own size, or in a common shape
 * where that is not known.
 */
export function Picture({ image }: { readonly image: Extract<Inline, { readonly type: 'image' }> }): ReactNode {
  const base = useHref('/');
  const { src, alt, width, height } = image;
  if (src.startsWith('media/')) {
    const shape = width === undefined ? 'aspect-video w-full object-contain object-left' : 'h-auto max-w-full';
    return <img className={`picture ${shape}`} src={`${base}${src}`} alt={alt} width={width} height={height} loading="lazy" />;
  }
  return alt === '' ? null : <span className="text-muted">[Picture: {alt}]</span>;
}
