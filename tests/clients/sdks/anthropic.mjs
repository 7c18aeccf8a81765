// SPDX-License-Identifier: GPL-3.0-or-later
// `@anthropic-ai/sdk`, messages.
import Anthropic from '@anthropic-ai/sdk';

const classes = {
    400: Anthropic.BadRequestError, 401: Anthropic.AuthenticationError, 403: Anthropic.PermissionDeniedError,
    404: Anthropic.NotFoundError, 413: Anthropic.APIError, 429: Anthropic.RateLimitError,
};
const imagePart = ({ url, mime, data }) => (
    { type: 'image', source: url ? { type: 'url', url } : { type: 'base64', media_type: mime, data } });

export class AnthropicMessages {
    name = 'anthropic';
    dialect = 'messages';
    showsThinking = true;

    constructor(url, apiKey) {
        this.sdk = new Anthropic({ baseURL: url, apiKey, maxRetries: 0 });
    }

    ask(model, { system, text, images = [], tools, toolChoice, thinking, schema, maxTokens, stop, temperature }) {
        const content = images.length > 0 ? [{ type: 'text', text }, ...images.map(imagePart)] : text;
        const choices = { required: 'any', auto: 'auto', none: 'none' };
        return {
            model, max_tokens: maxTokens ?? 8000, messages: [{ role: 'user', content }], ...(system ? { system } : {}),
            ...(tools ? {
                tools: tools.map(({ name, description, schema: input }) => (
                    { name, description, input_schema: input ?? { type: 'object', properties: {} } })),
            } : {}),
            ...(toolChoice ? { tool_choice: toolChoice.name ? { type: 'tool', ...toolChoice } : { type: choices[toolChoice] } } : {}),
            ...(thinking ? { thinking: { type: 'enabled', budget_tokens: 2048 } } : {}),
            ...(schema ? { output_config: { format: { type: 'json_schema', schema } } } : {}),
            ...(stop ? { stop_sequences: stop } : {}), ...(temperature === undefined ? {} : { temperature }),
        };
    }

    async unary(params) {
        return this.sdk.messages.create(params);
    }

    async stream(params) {
        return this.sdk.messages.stream(params).finalMessage();
    }

    read({ content, stop_reason: finish, stop_sequence: sequence, usage }) {
        const of = (type) => content.filter((block) => block.type === type);
        return {
            text: of('text').map(({ text }) => text).join(''), thinking: of('thinking').map(({ thinking }) => thinking).join(''),
            calls: of('tool_use').map(({ id, name, input }) => ({ id, name, args: input })),
            refusal: finish === 'refusal' ? of('text').map(({ text }) => text).join('') : '',
            finish: sequence ? `${finish}: ${sequence}` : finish,
            usage: {
                input: usage.input_tokens, cacheRead: usage.cache_read_input_tokens ?? 0,
                cacheWrite: usage.cache_creation_input_tokens ?? 0, output: usage.output_tokens,
            },
        };
    }

    usage({ fresh, cacheRead, cacheWrite, visible, reasoning }) {
        return { input: fresh, cacheRead, cacheWrite, output: visible + reasoning };
    }

    finishes = { stop: 'end_turn', stop_sequence: 'stop_sequence: END', length: 'max_tokens', filter: 'refusal', tool: 'tool_use' };

    next(params, { content }, results) {
        // `parsed` is the SDK's own.
        const blocks = content.map(({ parsed: _, ...block }) => block);
        const answers = results.map(({ call, text, image, isError }) => ({
            type: 'tool_result', tool_use_id: call.id, ...(isError ? { is_error: true } : {}),
            content: image ? [{ type: 'text', text }, imagePart(image)] : text,
        }));
        return { ...params, messages: [...params.messages, { role: 'assistant', content: blocks }, { role: 'user', content: answers }] };
    }

    errorClass = (status) => classes[status] ?? Anthropic.InternalServerError;
    anyError = Anthropic.AnthropicError;
    describe = (error) => ({ status: error.status, retryAfter: error.headers?.get('retry-after'), message: error.message });

    async models() {
        return (await Array.fromAsync(this.sdk.models.list())).map(({ id }) => id);
    }

    async countTokens({ max_tokens: _, ...params }) {
        return (await this.sdk.messages.countTokens(params)).input_tokens;
    }
}
