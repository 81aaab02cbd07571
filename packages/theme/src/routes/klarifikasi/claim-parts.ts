import { entriesOf } from '../../entries.ts';
import { once } from '../../lists/once.ts';
import { partsOf } from '../../lists/parts.ts';

/** All clarifications in parts, the newest first. */
export const claimParts = once(async () => partsOf(await entriesOf('klarifikasi'), '/klarifikasi/'));
