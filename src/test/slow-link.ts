import type { CDPSession, Page } from 'playwright-core';

/** Plays a slow mobile link to a page: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
export async function slowLink(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  return session;
}
