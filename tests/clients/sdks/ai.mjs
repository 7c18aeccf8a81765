// SPDX-License-Identifier: GPL-3.0-or-later
// `ai` with the provider packages of the three vendors: one client in each of the four dialects.
import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { APICallError, generateText, jsonSchema, Output, streamText, tool } from 'ai';

globalThis.AI_SDK_LOG_WARNINGS = false;

const filePart = ({ url, mime, data }) => ({ type: 'file', mediaType: mime ?? 'image/png', data: url ? new URL(url) : data });

class Ai {
    constructor(languageModel, name, dialect, options) {
        Object.assign(this, { languageModel, name: `ai (${name})`, dialect, options });
        // Its OpenAI chat knows no thoughts.
        this.showsThinking = dialect !== 'chat';
    }

    ask(model, { system, text, images = [], tools, toolChoice, thinking, schema, maxTokens, stop, temperature }) {
        return {
            model: this.languageModel(model), maxRetries: 0, ...(system ? { instructions: system } : {}),
            messages: [{ role: 'user', content: [{ type: 'text', text }, ...images.map(filePart)] }],
            ...(tools ? {
                tools: Object.fromEntries(tools.map(({ name, description, schema: input }) => (
                    [name, tool({ description, inputSchema: jsonSchema(input ?? { type: 'object', properties: {}, additionalProperties: false }) })]))),
            } : {}),
            ...(toolChoice ? { toolChoice: toolChoice.name ? { type: 'tool', toolName: toolChoice.name } : toolChoice } : {}),
            ...(schema ? { output: Output.object({ schema: jsonSchema(schema), name: 'city' }) } : {}),
            ...(maxTokens ? { maxOutputTokens: maxTokens } : {}), ...(stop ? { stopSequences: stop } : {}),
            ...(temperature === undefined ? {} : { temperature }), providerOptions: thinking ? this.options.thinking : this.options.plain,
        };
    }

    async unary(params) {
        return this.#settled(await generateText(params));
    }

    async stream(params) {
        const failures = [];
        const result = streamText({ ...params, onError: ({ error }) => { failures.push(error); } });
        for await (const part of result.fullStream) {
            if (part.type === 'error')
                failures.push(part.error);
        }
        if (failures.length > 0) {
            for (const field of ['text', 'reasoningText', 'toolCalls', 'finishReason', 'usage', 'response'])
                Promise.resolve(result[field]).catch(() => {});
            throw failures[0];
        }
        return this.#settled(result);
    }

    async #settled(result) {
        const fields = ['text', 'reasoningText', 'toolCalls', 'finishReason', 'usage', 'response'];
        return Object.fromEntries(await Promise.all(fields.map(async (field) => [field, await result[field]])));
    }

    read({ text, reasoningText, toolCalls, finishReason, usage }) {
        return {
            text, thinking: reasoningText ?? '', refusal: finishReason === 'content-filter' ? text : '', finish: finishReason,
            calls: toolCalls.map(({ toolCallId: id, toolName: name, input }) => ({ id, name, args: input })),
            usage: {
                input: usage.inputTokens, cacheRead: usage.inputTokenDetails.cacheReadTokens ?? 0, output: usage.outputTokens,
                total: usage.totalTokens,
            },
        };
    }

    usage({ fresh, cacheRead, cacheWrite, visible, reasoning }) {
        const input = fresh + cacheRead + cacheWrite;
        return { input, cacheRead, output: visible + reasoning, total: input + visible + reasoning };
    }

    finishes = { stop: 'stop', stop_sequence: 'stop', length: 'length', filter: 'content-filter', tool: 'tool-calls' };

    next(params, { response }, results) {
        const content = results.map(({ call, text, image, isError }) => ({
            type: 'tool-result', toolCallId: call.id, toolName: call.name,
            output: image
                ? { type: 'content', value: [{ type: 'text', text }, { type: 'file', mediaType: image.mime, data: { type: 'data', data: image.data } }] }
                : { type: isError ? 'error-text' : 'text', value: text },
        }));
        return { ...params, messages: [...params.messages, ...response.messages, { role: 'tool', content }] };
    }

    errorClass = () => APICallError;
    anyError = Object;
    describe = (error) => ({ status: error.statusCode, retryAfter: error.responseHeaders?.['retry-after'], message: error.message });
}

const openaiOptions = {
    plain: { openai: { store: false } },
    thinking: { openai: { store: false, reasoningEffort: 'high', reasoningSummary: 'auto' } },
};
const anthropicOptions = { plain: {}, thinking: { anthropic: { thinking: { type: 'enabled', budgetTokens: 2048 } } } };
const googleOptions = { plain: {}, thinking: { google: { thinkingConfig: { includeThoughts: true, thinkingLevel: 'high' } } } };

export const aiClients = [
    (url, apiKey) => new Ai(createOpenAI({ baseURL: `${url}/v1`, apiKey }).chat, 'openai chat', 'chat', openaiOptions),
    (url, apiKey) => new Ai(createOpenAI({ baseURL: `${url}/v1`, apiKey }).responses, 'openai responses', 'responses', openaiOptions),
    (url, apiKey) => new Ai(createAnthropic({ baseURL: `${url}/v1`, apiKey }), 'anthropic', 'messages', anthropicOptions),
    (url, apiKey) => new Ai(createGoogleGenerativeAI({ baseURL: `${url}/v1beta`, apiKey }), 'google', 'gemini', googleOptions),
];
