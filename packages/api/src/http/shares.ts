/** Why there is nothing to be had: all are taken, or the holder has his share. */
export type NoShare = 'all taken' | 'share taken';

/** Things that there are only so many of, and of which nobody gets them all. */
export interface Shares {
  /** Takes one for a holder; what it returns gives it back, once. */
  take(holder: string): (() => void) | NoShare;
}

/** Makes shares: `all` for everybody together, `each` for one holder. */
export function createShares({ all, each }: { readonly all: number; readonly each: number }): Shares {
  const held = new Map<string, number>();
  let taken = 0;
  return {
    take: (holder) => {
      const own = held.get(holder) ?? 0;
      if (own >= each) return 'share taken';
      if (taken >= all) return 'all taken';
      taken += 1;
      held.set(holder, own + 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        taken -= 1;
        const left = (held.get(holder) ?? 1) - 1;
        if (left === 0) held.delete(holder);
        else held.set(holder, left);
      };
    },
  };
}
