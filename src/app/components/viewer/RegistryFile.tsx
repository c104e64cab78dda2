import { type ReactNode, useEffect, useState } from 'react';
import { CopyButton } from '../shell/CopyButton.tsx';
import { writeRegistryFile } from './writeRegistryFile.ts';

interface Props {
  readonly address: string;
  /** Without its ending. */
  readonly fileName: string;
}

/** A registry file, to be looked at, copied, or saved. */
export function RegistryFile({ address, fileName }: Props): ReactNode {
  const text = writeRegistryFile(address);
  const url = useFileUrl(text);
  return (
    <div className="mt-3">
      <pre className="machine px-3 py-2 whitespace-pre-wrap [overflow-wrap:anywhere]">{text.replaceAll('\r', '').trimEnd()}</pre>
      <p className="mt-2 flex flex-wrap gap-3">
        {url && (
          <a href={url} download={`${fileName}.reg`} className="button">
            Save {fileName}.reg
          </a>
        )}
        <CopyButton text={text} what={`${fileName}.reg`} />
      </p>
    </div>
  );
}

function useFileUrl(text: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return url;
}
