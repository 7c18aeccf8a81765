// SPDX-License-Identifier: GPL-3.0-or-later
// Other servers, by script: an answer for each address, given when the test says so.
#pragma once

#include "oauth/fetch.h"

#include <QHash>
#include <QVector>

#include <utility>
#include <vector>

namespace gateway::oauth::test {

class ScriptedFetch {
public:
    // Addresses nobody wrote an answer for are 404.
    void answer(const QByteArray& url, FetchAnswer answer) { m_answers.insert(url, std::move(answer)); }

    void answerJson(const QByteArray& url, const QByteArray& body)
    {
        answer(url, { .status = 200, .body = body });
    }

    void fail(const QByteArray& url) { m_failing.append(url); }

    [[nodiscard]] Fetch fetch()
    {
        return [this](FetchRequest request, FetchDone done) {
            asked.append(request);
            m_waiting.push_back({ std::move(request), std::move(done) });
        };
    }

    // Gives every answer, and those to what is asked then.
    void run()
    {
        while (!m_waiting.empty()) {
            const auto waiting = std::exchange(m_waiting, {});
            for (const auto& [request, done] : waiting)
                done(answerTo(request.url));
        }
    }

    [[nodiscard]] FetchRequest last(const QByteArray& url) const
    {
        for (qsizetype i = asked.size(); i-- > 0;) {
            if (asked[i].url == url)
                return asked[i];
        }
        return {};
    }

    [[nodiscard]] qsizetype count(const QByteArray& url) const
    {
        qsizetype count = 0;
        for (const FetchRequest& request : asked)
            count += request.url == url ? 1 : 0;
        return count;
    }

    QVector<FetchRequest> asked;

private:
    [[nodiscard]] Result<FetchAnswer> answerTo(const QByteArray& url) const
    {
        if (m_failing.contains(url)) {
            return Error { .code = ErrorCode::UpstreamConnect,
                .message = QStringLiteral("It cannot be reached."),
                .failureClass = FailureClass::Target };
        }
        return m_answers.value(url, FetchAnswer { .status = 404 });
    }

    QHash<QByteArray, FetchAnswer> m_answers;
    QVector<QByteArray> m_failing;
    std::vector<std::pair<FetchRequest, FetchDone>> m_waiting;
};

} // namespace gateway::oauth::test
