// SPDX-License-Identifier: GPL-3.0-or-later
// `openai`, chat completions. What each method of an SDK's module means is said in sdks/index.mjs.
import OpenAI from 'openai';
import { describeOpenaiError, openaiErrorClass, openaiModels } from './openai.mjs';

const dataUri = ({ mime, data }) => `data:${mime};base64,${data}`;
const imagePart = (image) => ({ type: 'image_url', image_url: { url: image.url ?? dataUri(image) } });

export class OpenaiChat {
    name = 'openai chat';
    dialect = 'chat';
    showsThinking = true;

    constructor(url, apiKey) {
        this.sdk = new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0 });
    }

    ask(model, { system, text, images = [], tools, toolChoice, thinking, schema, maxTokens, stop, temperature }) {
        const content = images.length > 0 ? [{ type: 'text', text }, ...images.map(imagePart)] : text;
        return {
            model, messages: [...(system ? [{ role: 'system', content: system }] : []), { role: 'user', content }],
            ...(tools ? {
                tools: tools.map(({ name, description, schema: parameters }) => (
                    { type: 'function', function: { name, description, ...(parameters ? { parameters } : {}) } })),
            } : {}),
            ...(toolChoice ? {
                tool_choice: toolChoice.name ? { type: 'function', function: toolChoice } : toolChoice,
            } : {}),
            ...(thinking ? { reasoning_effort: 'high' } : {}),
            ...(schema ? { response_format: { type: 'json_schema', json_schema: { name: 'city', schema, strict: true } } } : {}),
            ...(maxTokens ? { max_completion_tokens: maxTokens } : {}), ...(stop ? { stop } : {}),
            ...(temperature === undefined ? {} : { temperature }),
        };
    }

    async unary(params) {
        return this.sdk.chat.completions.create(params);
    }

    async stream(params) {
        const stream = this.sdk.chat.completions.stream({ ...params, stream_options: { include_usage: true } });
        let thinking = '';
        stream.on('chunk', ({ choices }) => { thinking += choices[0]?.delta.reasoning_content ?? ''; });
        const completion = await stream.finalChatCompletion();
        // The helper knows OpenAI's fields; of others it keeps the last piece.
        if (thinking)
            completion.choices[0].message.reasoning_content = thinking;
        return completion;
    }

    read({ choices: [{ message, finish_reason: finish }], usage }) {
        return {
            text: message.content ?? '', thinking: message.reasoning_content ?? '', refusal: message.refusal ?? '', finish,
            calls: (message.tool_calls ?? []).map(({ id, function: { name, arguments: args } }) => ({ id, name, args: JSON.parse(args) })),
            usage: usage && {
                input: usage.prompt_tokens, cacheRead: usage.prompt_tokens_details?.cached_tokens ?? 0,
                cacheWrite: usage.prompt_tokens_details?.cache_write_tokens ?? 0, output: usage.completion_tokens,
                reasoning: usage.completion_tokens_details?.reasoning_tokens ?? 0, total: usage.total_tokens,
            },
        };
    }

    usage({ fresh, cacheRead, cacheWrite, visible, reasoning }) {
        const input = fresh + cacheRead + cacheWrite;
        const output = visible + reasoning;
        return { input, cacheRead, cacheWrite, output, reasoning, total: input + output };
    }

    finishes = { stop: 'stop', stop_sequence: 'stop', length: 'length', filter: 'content_filter', tool: 'tool_calls' };

    next(params, { choices: [{ message: { content, tool_calls: calls } }] }, results) {
        const answers = results.map(({ call, text }) => ({ role: 'tool', tool_call_id: call.id, content: text }));
        // A tool message holds text only; what the tool showed follows as the user's.
        const shown = results.filter(({ image }) => image).map(({ image }) => imagePart(image));
        return {
            ...params,
            messages: [...params.messages, { role: 'assistant', content, tool_calls: calls }, ...answers,
                ...(shown.length > 0 ? [{ role: 'user', content: [{ type: 'text', text: 'What the tool showed' }, ...shown] }] : [])],
        };
    }

    errorClass = openaiErrorClass;
    anyError = OpenAI.OpenAIError;
    describe = describeOpenaiError;
    models = openaiModels;
}
