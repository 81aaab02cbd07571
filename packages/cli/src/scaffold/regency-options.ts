import { type Regency, regencyFields } from '@opd/registry';
import { parseFields } from '@opd/schema';
import { OpdError } from '../error.ts';
import { isSlug } from './slug.ts';

/** One option of `opd init`: data, from which the command line and its errors follow. */
interface RegencyOption {
  /** `--region-code`. */
  readonly flag: string;
  readonly about: string;
  readonly example: string;
  /** Field of `kabupaten.yaml` that it fills. */
  readonly field?: keyof Regency;
  /** An option without one has to be given. */
  readonly default?: string;
}

/** What `opd init` has to know about a regency, by the name under which the command line hands it over. */
export const regencyOptions = {
  name: { flag: '--name', about: 'full name', example: 'Kabupaten Contoh Raya', field: 'name' },
  short: { flag: '--short', about: 'name without its kind', example: 'Contoh Raya', field: 'shortName' },
  government: {
    flag: '--government',
    about: 'name of its government',
    example: 'Pemerintah Kabupaten Contoh Raya',
    field: 'government',
  },
  province: { flag: '--province', about: 'its province', example: 'Jawa Tengah', field: 'province' },
  regionCode: {
    flag: '--region-code',
    about: 'code of the regency, as the Ministry of Home Affairs numbers it',
    example: '99.01',
    field: 'regionCode',
  },
  domain: { flag: '--domain', about: 'domain of all its sites', example: 'contohraya.go.id', field: 'domain' },
  timeZone: {
    flag: '--time-zone',
    about: 'Asia/Jakarta, Asia/Makassar or Asia/Jayapura',
    example: 'Asia/Makassar',
    field: 'timeZone',
    default: 'Asia/Jakarta',
  },
  color: { flag: '--color', about: 'colour of all sites', example: '#7A1F3D', field: 'color', default: '#0B5D4A' },
  kominfo: {
    flag: '--kominfo',
    about: 'folder and subdomain of the office for communication, which administers the sites',
    example: 'diskominfo',
    default: 'kominfo',
  },
  kominfoName: {
    flag: '--kominfo-name',
    about: 'full name of that office',
    example: 'Dinas Komunikasi, Informatika dan Statistik',
    default: 'Dinas Komunikasi dan Informatika',
  },
} as const satisfies Record<string, RegencyOption>;

type OptionName = keyof typeof regencyOptions;

/** What was given on the command line, perhaps not all of it. */
export type GivenRegency = Readonly<Partial<Record<OptionName, string>>>;

/** Everything that `opd init` has to know. */
export type NewRegency = Readonly<Record<OptionName, string>>;

/** The options as a list, in the order in which they are shown. */
export const regencyOptionList: readonly RegencyOption[] = Object.values(regencyOptions);

/**
 * Takes the options only when nothing is missing or wrong. The registry's own fields judge, so that what passes here is a
 * `kabupaten.yaml` that can be read.
 * @param given options that may be missing or wrong; missing ones with a default get it.
 * @param folder where the regency goes, for the example.
 * @throws OpdError with all mistakes at once, each with how to mend it, and with a whole command that works.
 */
export function requireRegency(given: GivenRegency, folder: string): NewRegency {
  const problems: string[] = [];
  const take = (name: OptionName): string => {
    const option: RegencyOption = regencyOptions[name];
    const value = given[name]?.trim() || option.default;
    if (value === undefined)
      problems.push(`${option.flag} is missing: ${option.about}. Example: ${showOption(option)}`);
    else problems.push(...mistakesOf(name, value));
    return value ?? '';
  };
  const regency = {
    ...{ name: take('name'), short: take('short'), government: take('government'), province: take('province') },
    ...{ regionCode: take('regionCode'), domain: take('domain'), timeZone: take('timeZone'), color: take('color') },
    ...{ kominfo: take('kominfo'), kominfoName: take('kominfoName') },
  };
  if (problems.length === 0) return regency;
  throw new OpdError(
    `These options of \`opd init\` are missing or wrong.\n  ${problems.join('\n  ')}`,
    `Nothing was written. A whole command: ${exampleCommand(folder)}`,
  );
}

function mistakesOf(name: OptionName, value: string): string[] {
  const option: RegencyOption = regencyOptions[name];
  const { flag, field } = option;
  if (name === 'kominfo' && !isSlug(value))
    return [`${flag} ${quote(value)}: cannot be a slug. Small letters, digits and hyphens: ${showOption(option)}`];
  if (!field) return [];
  const judged = parseFields({ [field]: regencyFields[field] }, { [field]: value });
  return judged.ok ? [] : judged.problems.map(({ message, help }) => `${flag} ${quote(value)}: ${message} ${help}`);
}

/** @returns `--name "Kabupaten Contoh Raya"`. */
function showOption({ flag, example }: RegencyOption): string {
  return `${flag} ${quote(example)}`;
}

function quote(value: string): string {
  return /^[\w./-]+$/.test(value) ? value : `"${value}"`;
}

/** A whole command that works, to copy. */
function exampleCommand(folder: string): string {
  const needed = regencyOptionList.filter((option) => option.default === undefined).map(showOption);
  return `npm run opd -- init ${folder} ${needed.join(' ')}`;
}
