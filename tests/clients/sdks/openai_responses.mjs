// SPDX-License-Identifier: GPL-3.0-or-later
// `openai`, Responses, keeping nothing at the vendor: the client brings the history.
import OpenAI from 'openai';
import { describeOpenaiError, openaiErrorClass, openaiModels } from './openai.mjs';

const dataUri = ({ mime, data }) => `data:${mime};base64,${data}`;
const imagePart = (image) => ({ type: 'input_image', detail: 'auto', image_url: image.url ?? dataUri(image) });

// The Responses API reports a failed stream by its last event, which the SDK hands over like any other.
export class ResponseFailed extends OpenAI.OpenAIError {}

export class OpenaiResponses {
    name = 'openai responses';
    dialect = 'responses';
    showsThinking = true;

    constructor(url, apiKey) {
        this.sdk = new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0 });
    }

    ask(model, { system, text, images = [], tools, toolChoice, thinking, schema, maxTokens, temperature }) {
        const content = images.length > 0 ? [{ type: 'input_text', text }, ...images.map(imagePart)] : text;
        return {
            model, store: false, input: [{ role: 'user', content }], ...(system ? { instructions: system } : {}),
            ...(tools ? {
                tools: tools.map(({ name, description, schema: parameters }) => (
                    { type: 'function', name, description, parameters: parameters ?? { type: 'object', properties: {} }, strict: false })),
            } : {}),
            ...(toolChoice ? { tool_choice: toolChoice.name ? { type: 'function', ...toolChoice } : toolChoice } : {}),
            ...(thinking ? { reasoning: { effort: 'high', summary: 'auto' }, include: ['reasoning.encrypted_content'] } : {}),
            ...(schema ? { text: { format: { type: 'json_schema', name: 'city', schema, strict: true } } } : {}),
            ...(maxTokens ? { max_output_tokens: maxTokens } : {}), ...(temperature === undefined ? {} : { temperature }),
        };
    }

    async unary(params) {
        return this.sdk.responses.create(params);
    }

    async stream(params) {
        const response = await this.sdk.responses.stream(params).finalResponse();
        if (response.status === 'failed')
            throw new ResponseFailed(response.error?.message);
        return response;
    }

    read({ output, status, incomplete_details: incomplete, usage }) {
        const of = (type) => output.filter((item) => item.type === type);
        const parts = of('message').flatMap(({ content }) => content);
        return {
            text: parts.filter(({ type }) => type === 'output_text').map(({ text }) => text).join(''),
            refusal: parts.filter(({ type }) => type === 'refusal').map(({ refusal }) => refusal).join(''),
            thinking: of('reasoning').flatMap(({ summary }) => summary).map(({ text }) => text).join(''),
            calls: of('function_call').map(({ call_id: id, name, arguments: args }) => ({ id, name, args: JSON.parse(args) })),
            finish: incomplete ? `${status}: ${incomplete.reason}` : status,
            usage: usage && {
                input: usage.input_tokens, cacheRead: usage.input_tokens_details.cached_tokens,
                cacheWrite: usage.input_tokens_details.cache_write_tokens ?? 0, output: usage.output_tokens,
                reasoning: usage.output_tokens_details.reasoning_tokens, total: usage.total_tokens,
            },
        };
    }

    usage({ fresh, cacheRead, cacheWrite, visible, reasoning }) {
        const input = fresh + cacheRead + cacheWrite;
        const output = visible + reasoning;
        return { input, cacheRead, cacheWrite, output, reasoning, total: input + output };
    }

    finishes = {
        stop: 'completed', stop_sequence: 'completed', length: 'incomplete: max_output_tokens', filter: 'incomplete: content_filter',
        tool: 'completed',
    };

    next(params, { output }, results) {
        // `parsed` and the like are the SDK's own.
        const items = output.map(({ parsed_arguments: _, ...item }) => (item.type !== 'message' ? item
            : { ...item, content: item.content.map(({ parsed: __, ...part }) => part) }));
        const outputs = results.map(({ call, text, image }) => ({
            type: 'function_call_output', call_id: call.id,
            output: image ? [{ type: 'input_text', text }, imagePart(image)] : text,
        }));
        return { ...params, input: [...params.input, ...items, ...outputs] };
    }

    errorClass = openaiErrorClass;
    anyError = OpenAI.OpenAIError;
    describe = describeOpenaiError;
    models = openaiModels;
}
