import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import type { Engine, Tab } from './engine.ts';
import { clickSteps, codeOf, command, keySteps } from './webdriver.ts';

const DRIVER = 'WebKitWebDriver';
const SCREEN = 'Xvfb';
const isHere = [DRIVER, SCREEN].every((program) => !spawnSync(program, ['-help']).error);

/** WebKitGTK, through its own driver on a virtual screen. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: isHere ? undefined : `${DRIVER} and ${SCREEN} (Linux only; on Debian: webkit2gtk-driver and xvfb)`,
  start: async () => {
    // The virtual screen prints its number when it is ready.
    const screen = spawn(SCREEN, ['-displayfd', '1', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const number = await new Promise<string>((resolve, reject) => {
      screen.stdout.once('data', (text) => resolve(String(text)));
      screen.once('exit', (code, signal) => reject(new Error(`${SCREEN} ended with ${signal ?? code}.`)));
    });
    const env = { ...process.env, DISPLAY: `:${number.trim()}`, GDK_BACKEND: 'x11' };
    const started: ChildProcess[] = [screen];
    return {
      open: async ({ hasScript }) => {
        // Each browser has a driver of its own: one that has just closed a browser may not open the next.
        const port = await freePort();
        const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
        started.push(driver);
        return openSession(driver, `http://127.0.0.1:${port}`, hasScript);
      },
      stop: async () => void started.forEach((one) => one.kill()),
    };
  },
};

async function openSession(driver: ChildProcess, address: string, hasScript: boolean): Promise<Tab> {
  while (!(await fetch(`${address}/status`).catch(() => undefined))) {
    const end = driver.signalCode ?? driver.exitCode;
    if (end !== null) throw new Error(`${DRIVER} ended with ${end}.`);
    await setTimeout(20);
  }
  const args = ['--automation', `--enable-javascript=${hasScript}`];
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args } } };
  const { sessionId } = (await command(`${address}/session`, 'POST', { capabilities })) as {
    readonly sessionId: string;
  };
  const session = `${address}/session/${sessionId}`;
  // The driver takes the end of the first empty page for that of the page it was asked to open.
  await command(`${session}/url`, 'POST', { url: 'about:blank' });
  const act = async (steps: object) => void (await command(`${session}/actions`, 'POST', steps));
  return {
    go: async (url) => void (await command(`${session}/url`, 'POST', { url })),
    evaluate: (expression) => command(`${session}/execute/sync`, 'POST', { script: `return ${expression}`, args: [] }),
    press: (...keys) =>
      act(
        keySteps([
          ...keys.map((key) => ({ type: 'keyDown', value: codeOf(key) }) as const),
          ...keys.toReversed().map((key) => ({ type: 'keyUp', value: codeOf(key) }) as const),
        ]),
      ),
    type: (text) =>
      act(
        keySteps(
          [...text].flatMap((value) => [{ type: 'keyDown', value } as const, { type: 'keyUp', value } as const]),
        ),
      ),
    clickAt: (x, y) => act(clickSteps(x, y)),
    close: async () => {
      await command(session, 'DELETE').finally(() => driver.kill());
    },
  };
}
