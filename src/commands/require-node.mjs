// Plain JavaScript that any Node reads: the commands after it need one that runs TypeScript.
const NEEDED = 24;
const [major] = process.versions.node.split('.').map(Number);

if (major < NEEDED) {
  console.error(
    `This is Node ${process.versions.node}, but Node ${NEEDED} is needed. It comes with \`npm ci\` in the package \`node\`, whose install script fetches it: run \`npm ci\` again with install scripts allowed.`,
  );
  process.exitCode = 1;
}
