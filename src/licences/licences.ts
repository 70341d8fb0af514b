import satisfies from 'spdx-satisfies';
import { allowed, exceptions, inBrowser, type Reach } from './rules.ts';

/** What of `package-lock.json` is read. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** What of a package’s own `package.json` is read; old ones list objects. */
export interface Manifest {
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

/** A package, and what is wrong with its licence, if anything. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly reach: Reach;
  readonly fault?: string;
}

/**
 * Every package of the lockfile with its licence: as the installed package states it, else, for those of other systems
 * that are not installed here, as the lockfile does.
 */
export function dependencies(lock: Lock, manifestOf: (path: string) => Manifest | undefined): readonly Dependency[] {
  const all = Object.entries(lock.packages)
    .filter(([path]) => path)
    .map(([path, locked]): Dependency => {
      const name = path.replace(/^.*node_modules\//, '');
      const licence = stated(manifestOf(path)) ?? locked.license ?? '';
      const reach = name in inBrowser ? 'browser' : locked.dev ? 'development' : 'build';
      const fault = faultOf(name, licence, reach);
      return { name, version: locked.version ?? '', licence, reach, ...(fault && { fault }) };
    });
  const byText = new Map(all.map((one) => [`${one.name} ${one.version} ${one.licence} ${one.reach}`, one]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function stated(manifest: Manifest | undefined): string | undefined {
  if (typeof manifest?.license === 'string') return manifest.license;
  return manifest?.license?.type ?? manifest?.licenses?.map(({ type }) => type).join(' OR ');
}

function faultOf(name: string, licence: string, reach: Reach): string | undefined {
  if (!licence) return 'states no licence';
  const exception = exceptions[name];
  if (exception) {
    const holds = exception.licence === licence && exception.reach === reach;
    return holds ? undefined : `is allowed as ${exception.licence} for ${exception.reach} only`;
  }
  return isAllowed(licence, reach) ? undefined : `${licence} is not allowed for ${reach}`;
}

/** Whether an expression is satisfied by the allowed licences: https://spdx.org/licenses/ */
function isAllowed(licence: string, reach: Reach): boolean {
  try {
    return satisfies(licence, Object.keys(allowed[reach]));
  } catch {
    return false;
  }
}
