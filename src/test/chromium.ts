import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  process.env['CHROME_PATH'],
  // Without the windows of a browser: https://developer.chrome.com/blog/chrome-headless-shell
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['LOCALAPPDATA']}\\Google\\Chrome\\Application\\chrome.exe`,
  chromium.executablePath(),
];

/** Starts the Chrome or Chromium of this machine; if there is none, throws with the command to install it. */
export async function startChromium(): Promise<Browser> {
  const executablePath = INSTALLED.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error(
      'No Chrome or Chromium was found. Install one with `npx playwright-core install chromium`, or set CHROME_PATH to its program file.',
    );
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}
