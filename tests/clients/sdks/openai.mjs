// SPDX-License-Identifier: GPL-3.0-or-later
// What both of OpenAI's dialects have in the SDK.
import OpenAI from 'openai';

const classes = {
    400: OpenAI.BadRequestError, 401: OpenAI.AuthenticationError, 403: OpenAI.PermissionDeniedError, 404: OpenAI.NotFoundError,
    413: OpenAI.APIError, 429: OpenAI.RateLimitError,
};

export const openaiErrorClass = (status) => classes[status] ?? OpenAI.InternalServerError;
export const describeOpenaiError = (error) => (
    { status: error.status, retryAfter: error.headers?.get('retry-after'), message: error.message });

export async function openaiModels() {
    return (await Array.fromAsync(this.sdk.models.list())).map(({ id }) => id);
}
