#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the catalogues that ship: model-catalogue.json (prices, lengths and abilities by OpenRouter's model ids)
// and, from the package alone, models-dev.json (the same of those who make models, in the form of models.dev).
//
//   npm install --prefix DIR @earendil-works/pi-ai
//   node resources/make_model_catalogue.mjs DIR/node_modules/@earendil-works/pi-ai 2026-11-10
//   node resources/make_model_catalogue.mjs models.json 2026-11-10     (an answer of /api/v1/models)
//
// The date is that of the prices: of the package's release, or of the answer.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const output = new URL("model-catalogue.json", import.meta.url);
const [input, date] = process.argv.slice(2);
if (!input || !/^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) {
    console.error("usage: make_model_catalogue.mjs PACKAGE-FOLDER|MODELS.JSON YYYY-MM-DD");
    process.exit(2);
}

// Dollars per million tokens as dollars per token, in plain decimal: 2.5 -> "0.0000025".
function perToken(perMillion) {
    const text = (Math.round(perMillion * 1e9) / 1e15).toFixed(15).replace(/0+$/, "");
    return text.endsWith(".") ? text.slice(0, -1) : text;
}

// The package writes 0 for a cache price it does not know.
function pricingOf(cost) {
    const pricing = { prompt: perToken(cost.input), completion: perToken(cost.output) };
    if (cost.cacheRead > 0)
        pricing.input_cache_read = perToken(cost.cacheRead);
    if (cost.cacheWrite > 0)
        pricing.input_cache_write = perToken(cost.cacheWrite);
    return pricing;
}

function ofPackage(folder) {
    const { name: pack, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const kinds = JSON.parse(readFileSync(join(folder, "dist/providers/data/openrouter.json"), "utf8"));
    const prices = new Map();
    for (const { id, type, cost, name, contextWindow, maxTokens, input, reasoning } of Object.values(kinds).flatMap((kind) => Object.values(kind))) {
        if (type !== "chat" || !cost || !(cost.input >= 0) || !(cost.output >= 0))
            continue;
        // 0 for a price that varies (openrouter/auto) as well; free is what says so.
        if (cost.input + cost.output === 0 && !id.endsWith(":free"))
            continue;
        const pricing = pricingOf(cost);
        if (cost.tiers?.length) {
            pricing.tiers = cost.tiers
                .map(({ inputTokensAbove, ...tier }) => ({ above: inputTokensAbove, ...pricingOf(tier) }))
                .sort((a, b) => a.above - b.above);
        }
        prices.set(id, {
            name,
            context_length: contextWindow,
            architecture: { input_modalities: input, output_modalities: ["text"] },
            pricing,
            supported_parameters: reasoning ? ["tools", "reasoning"] : ["tools"],
            top_provider: { max_completion_tokens: maxTokens },
        });
    }
    return { source: `npm ${pack}@${version}, data of openrouter.ai/api/v1/models`, prices };
}

function ofAnswer(file) {
    const kept = ["prompt", "completion", "input_cache_read", "input_cache_write", "request"];
    const prices = new Map();
    for (const { id, name, pricing, context_length, architecture, supported_parameters, top_provider } of
        JSON.parse(readFileSync(file, "utf8")).data) {
        if (!(Number(pricing?.prompt) >= 0 && Number(pricing?.completion) >= 0))
            continue;
        const { input_modalities, output_modalities } = architecture ?? {};
        prices.set(id, {
            name,
            context_length,
            architecture: { input_modalities, output_modalities },
            pricing: Object.fromEntries(kept.filter((key) => pricing[key]).map((key) => [key, pricing[key]])),
            supported_parameters,
            top_provider: { max_completion_tokens: top_provider?.max_completion_tokens ?? undefined },
        });
    }
    return { source: "openrouter.ai/api/v1/models", prices };
}

// Those whose names at models.dev are the package's as well, and who sell what they make or host.
const kVendors = ["anthropic", "baseten", "cerebras", "deepseek", "google", "google-vertex", "groq", "huggingface",
    "minimax", "mistral", "moonshotai", "nvidia", "openai", "xai", "xiaomi", "zai"];
const kModelsDevTier = 200_000; // the only one that form knows

function costAtModelsDev({ input, output, cacheRead, cacheWrite }) {
    return { input, output, ...(cacheRead > 0 && { cache_read: cacheRead }), ...(cacheWrite > 0 && { cache_write: cacheWrite }) };
}

function atModelsDev({ id, name, cost, contextWindow, maxTokens, input, reasoning }) {
    const model = { id, name, reasoning: !!reasoning, tool_call: true,
        modalities: { input, output: ["text"] }, limit: { context: contextWindow, output: maxTokens } };
    // 0 stands for a price nobody knows as well.
    if (cost?.input + cost?.output > 0) {
        model.cost = costAtModelsDev(cost);
        const dearer = cost.tiers?.find(({ inputTokensAbove }) => inputTokensAbove === kModelsDevTier);
        if (dearer)
            model.cost.context_over_200k = costAtModelsDev(dearer);
    }
    return model;
}

function writeModelsDev(folder) {
    let count = 0;
    const vendors = kVendors.map((vendor) => {
        const kinds = JSON.parse(readFileSync(join(folder, `dist/providers/data/${vendor}.json`), "utf8"));
        const models = Object.values(kinds).flatMap((kind) => Object.values(kind)).filter(({ type }) => type === "chat")
            .map(atModelsDev).sort((a, b) => (a.id < b.id ? -1 : 1));
        count += models.length;
        const lines = models.map((model) => `${JSON.stringify(model.id)}:${JSON.stringify(model)}`);
        return `${JSON.stringify(vendor)}:{"id":${JSON.stringify(vendor)},"models":{\n${lines.join(",\n")}\n}}`;
    });
    writeFileSync(new URL("models-dev.json", import.meta.url), `{\n${vendors.join(",\n")}\n}\n`);
    console.log(`${count} models in the form of models.dev`);
}

const { source, prices } = statSync(input).isDirectory() ? ofPackage(input) : ofAnswer(input);
// A line for each model: a change of prices reads as one.
const lines = [...prices].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) =>
    JSON.stringify({ id: entry[0], ...entry[1] }));
writeFileSync(output, `{"source":${JSON.stringify(source)},"date":"${date}","data":[\n${lines.join(",\n")}\n]}\n`);
console.log(`${prices.size} prices from ${source}`);
if (statSync(input).isDirectory())
    writeModelsDev(input);
