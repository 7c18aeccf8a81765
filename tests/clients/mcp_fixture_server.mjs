// SPDX-License-Identifier: GPL-3.0-or-later
// An MCP server with everything the published conformance suite asks for, made with the official SDK.
// Listens on 127.0.0.1:$PORT/mcp.
import { randomUUID } from 'node:crypto';
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js';
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import {
    CompleteRequestSchema, CreateMessageResultSchema, ElicitResultSchema, SetLevelRequestSchema, SubscribeRequestSchema,
    UnsubscribeRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const sound = 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=';
const text = (words) => ({ type: 'text', text: words });
const image = { type: 'image', data: picture, mimeType: 'image/png' };
const embedded = (uri, words, mimeType = 'text/plain') => ({ type: 'resource', resource: { uri, mimeType, text: words } });
const soon = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// What a client that lost its stream is told again.
class EventStore {
    #events = new Map();

    async storeEvent(streamId, message) {
        const id = randomUUID();
        this.#events.set(id, { streamId, message });
        return id;
    }

    async replayEventsAfter(lastId, { send }) {
        const { streamId } = this.#events.get(lastId);
        let isBehind = false;
        for (const [id, event] of this.#events) {
            if (isBehind && event.streamId === streamId && Object.keys(event.message).length > 0)
                await send(id, event.message);
            isBehind ||= id === lastId;
        }
        return streamId;
    }
}

function addTools(server) {
    const add = (name, run, inputSchema = {}) => server.registerTool(name, { description: name, inputSchema }, run);
    const says = (...content) => async () => ({ content });
    add('test_simple_text', says(text('This is a simple text response for testing.')));
    add('test_image_content', says(image));
    add('test_audio_content', says({ type: 'audio', data: sound, mimeType: 'audio/wav' }));
    add('test_embedded_resource', says(embedded('test://embedded-resource', 'This is an embedded resource content.')));
    add('test_multiple_content_types', says(text('Multiple content types test:'), image,
        embedded('test://mixed-content-resource', '{"test":"data","value":123}', 'application/json')));
    add('test_error_handling', async () => { throw new Error('This tool intentionally returns an error for testing'); });
    add('test_tool_with_logging', async (_, { sendNotification }) => {
        for (const data of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
            await sendNotification({ method: 'notifications/message', params: { level: 'info', data } });
            await soon(50);
        }
        return { content: [text('Tool with logging executed successfully')] };
    });
    add('test_tool_with_progress', async (_, { sendNotification, _meta }) => {
        for (const progress of [0, 50, 100]) {
            await sendNotification({
                method: 'notifications/progress', params: { progressToken: _meta?.progressToken ?? 0, progress, total: 100 },
            });
            await soon(50);
        }
        return { content: [text('done')] };
    });
    add('test_reconnection', async (_, extra) => {
        extra.closeSSEStream?.();
        await soon(100);
        return { content: [text('Reconnection test completed successfully.')] };
    });
    add('test_sampling', async ({ prompt }, { sendRequest }) => {
        const params = { messages: [{ role: 'user', content: text(prompt) }], maxTokens: 100 };
        const answer = await sendRequest({ method: 'sampling/createMessage', params }, CreateMessageResultSchema);
        return { content: [text(`LLM response: ${answer.content.text}`)] };
    }, { prompt: z.string() });
}

function addElicitations(server) {
    const add = (name, properties, { required = [], inputSchema = {} } = {}) => server.registerTool(
        name, { description: name, inputSchema }, async ({ message = name }, { sendRequest }) => {
            const params = { message, requestedSchema: { type: 'object', properties, required } };
            const answer = await sendRequest({ method: 'elicitation/create', params }, ElicitResultSchema);
            return { content: [text(`User response: action=${answer.action}, content=${JSON.stringify(answer.content ?? {})}`)] };
        });
    const titled = ['First', 'Second', 'Third'].map((word, at) => ({ const: `value${at + 1}`, title: `${word} Option` }));
    const plain = { type: 'string', enum: ['option1', 'option2', 'option3'] };
    add('test_elicitation', {
        username: { type: 'string', description: "User's response" },
        email: { type: 'string', description: "User's email address" },
    }, { required: ['username', 'email'], inputSchema: { message: z.string() } });
    add('test_elicitation_sep1034_defaults', {
        name: { type: 'string', default: 'John Doe' }, age: { type: 'integer', default: 30 },
        score: { type: 'number', default: 95.5 }, verified: { type: 'boolean', default: true },
        status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
    });
    add('test_elicitation_sep1330_enums', {
        untitledSingle: plain,
        titledSingle: { type: 'string', oneOf: titled },
        legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['Option One', 'Option Two', 'Option Three'] },
        untitledMulti: { type: 'array', items: plain },
        titledMulti: { type: 'array', items: { anyOf: titled } },
    });
}

function addResources(server) {
    const add = (name, mimeType, content) => server.registerResource(name, `test://${name}`, { mimeType },
        async (uri) => ({ contents: [{ uri: uri.href, mimeType, ...content }] }));
    add('static-text', 'text/plain', { text: 'This is the content of the static text resource.' });
    add('static-binary', 'image/png', { blob: picture });
    add('watched-resource', 'text/plain', { text: 'watched' });
    server.registerResource('template', new ResourceTemplate('test://template/{id}/data', { list: undefined }),
        { mimeType: 'application/json' }, async (uri, { id }) => ({
            contents: [{
                uri: uri.href, mimeType: 'application/json',
                text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }),
            }],
        }));
}

function addPrompts(server) {
    const add = (name, say, argsSchema) => server.registerPrompt(name, { description: name, argsSchema },
        async (given) => ({ messages: say(given).map((content) => ({ role: 'user', content })) }));
    add('test_simple_prompt', () => [text('This is a simple prompt for testing.')]);
    add('test_prompt_with_arguments', ({ arg1, arg2 }) => [text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
        { arg1: z.string(), arg2: z.string() });
    add('test_prompt_with_embedded_resource', ({ resourceUri }) => [
        embedded(resourceUri, 'Embedded resource content for testing.'), text('Please process the embedded resource above.'),
    ], { resourceUri: z.string() });
    add('test_prompt_with_image', () => [image, text('Please analyze the image above.')]);
}

function makeServer() {
    const changes = { listChanged: true };
    const server = new McpServer({ name: 'fixture', version: '1.0.0' }, {
        capabilities: {
            tools: changes, prompts: changes, resources: { subscribe: true, ...changes }, logging: {}, completions: {},
        },
    });
    for (const add of [addTools, addElicitations, addResources, addPrompts])
        add(server);
    for (const schema of [SubscribeRequestSchema, UnsubscribeRequestSchema, SetLevelRequestSchema])
        server.server.setRequestHandler(schema, async () => ({}));
    server.server.setRequestHandler(CompleteRequestSchema,
        async () => ({ completion: { values: [], total: 0, hasMore: false } }));
    return server;
}

const sessions = new Map();
const app = createMcpExpressApp();
app.all('/mcp', async (request, response) => {
    const id = request.headers['mcp-session-id'];
    let transport = sessions.get(id);
    if (id && !transport) {
        response.status(404).json({ jsonrpc: '2.0', id: null, error: { code: -32001, message: 'Session not found' } });
        return;
    }
    if (!transport) {
        transport = new StreamableHTTPServerTransport({
            sessionIdGenerator: randomUUID, eventStore: new EventStore(), retryInterval: 500,
            onsessioninitialized: (session) => sessions.set(session, transport),
        });
        transport.onclose = () => sessions.delete(transport.sessionId);
        await makeServer().connect(transport);
    }
    await transport.handleRequest(request, response, request.body);
});
app.listen(Number(process.env.PORT), '127.0.0.1');
