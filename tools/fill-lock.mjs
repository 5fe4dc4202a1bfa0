// Completes package-lock.json with the optional platform packages that a registry did not serve: npm leaves those out without a word,
// and `npm ci` then refuses on the platforms that need them (and, for the count alone, on the others). Run after `npm install` of a tool with such packages.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const cpus = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x'];
let added = 0;
for (const owner of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key]) continue;
    const part = name.split('/').at(-1).split('-');
    lock.packages[key] = {
      version,
      cpu: part.filter((word) => cpus.includes(word)),
      dev: true,
      ...(part.some((word) => word.startsWith('musl')) && { libc: ['musl'] }),
      license: owner.license,
      optional: true,
      os: part.filter((word) => systems.includes(word)),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages added to package-lock.json`);
