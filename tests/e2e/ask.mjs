// SPDX-License-Identifier: GPL-3.0-or-later
// Asks one question with Anthropic's SDK, address and key as Plexus wrote them into Claude Code's settings.
//   node ask.mjs SDK_FOLDER SETTINGS_FILE MODEL
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, settings, model] = process.argv.slice(2);
// Installed elsewhere than this file.
const found = createRequire(`${folder}/`).resolve('@anthropic-ai/sdk');
const { default: Anthropic } = await import(pathToFileURL(found));
// The file has comments, which stay.
const text = (await readFile(settings, 'utf8')).replace(/^\s*\/\/.*$/gm, '');
const { ANTHROPIC_BASE_URL: baseURL, ANTHROPIC_AUTH_TOKEN: authToken } = JSON.parse(text).env;
const client = new Anthropic({ baseURL, authToken, apiKey: null, maxRetries: 0 });
const answer = await client.messages.create({
    model, max_tokens: 64, messages: [{ role: 'user', content: 'Who answers?' }],
});
console.log(answer.content[0].text);
