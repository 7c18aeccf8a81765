#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills in the true counts of token_corpus.json, after a text was added or changed:
//
//   npm install --prefix DIR gpt-tokenizer
//   node tests/unit/dialects/count_token_corpus.mjs DIR
//
// The texts were written for the corpus; the counts are those of OpenAI's o200k_base.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) {
    console.error("usage: count_token_corpus.mjs FOLDER-WITH-NODE-MODULES");
    process.exit(2);
}
const { encode } = createRequire(join(resolve(folder), "x.js"))("gpt-tokenizer/encoding/o200k_base");
const file = new URL("token_corpus.json", import.meta.url);
const rows = JSON.parse(readFileSync(file, "utf8")).map(({ kind, text }) =>
    JSON.stringify({ kind, tokens: encode(text).length, text }));
writeFileSync(file, `[\n${rows.join(",\n")}\n]\n`);
console.log(`${rows.length} texts counted`);
