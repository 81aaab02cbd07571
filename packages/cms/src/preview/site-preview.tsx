import { type ReactNode, useEffect, useState } from 'react';

/** How often is asked for a preview that is not there yet, in milliseconds, and how many times. */
const pause = 30_000;
const mostTries = 20;

/** Leads to the whole site as it will be with a draft, once it can be looked at. @param find looks for its address. */
export function SitePreview({ find }: { readonly find: () => Promise<string | undefined> }): ReactNode {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async (tries: number): Promise<void> => {
      // A host that does not answer is asked again.
      const found = await find().catch(() => undefined);
      if (left) return;
      if (found !== undefined) setAddress(found);
      else if (tries < mostTries) timer = setTimeout(look, pause, tries + 1);
    };
    void look(1);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [find]);
  if (address === undefined) return null;
  return (
    <p className="small">
      <a href={address} target="_blank" rel="noopener noreferrer">
        Lihat pratinjau seluruh situs
      </a>
    </p>
  );
}
