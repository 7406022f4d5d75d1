// icon.svg → icon.png, 128 x 128.   usage: node images/icon.mjs
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const here = new URL(".", import.meta.url).pathname;
const browser = await chromium.launch({ executablePath: process.env.STELO_CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(`${here}icon.svg`, "utf8")}`);
await page.screenshot({ path: `${here}icon.png`, omitBackground: true });
await browser.close();
