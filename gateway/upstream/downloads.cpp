// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/downloads.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::upstream {

class Downloads::Item final : public UpstreamListener {
public:
    Item(Downloads& owner, qint64 maxBytes, Done done)
        : m_owner(owner)
        , m_maxBytes(maxBytes)
        , m_done(std::move(done))
    {
    }

    void begin(UpstreamClient& client, UpstreamRequest request)
    {
        m_call = client.start(std::move(request), *this);
    }

    void onHead(const UpstreamHead& head) override
    {
        m_downloaded.status = head.status;
        m_downloaded.headers = head.headers;
    }

    void onData(QByteArrayView bytes) override
    {
        if (m_downloaded.body.size() + bytes.size() <= m_maxBytes) {
            m_downloaded.body.append(bytes.data(), bytes.size());
            return;
        }
        end(Error { .code = ErrorCode::UpstreamProtocol,
            .message = u"The answer is larger than %1 bytes."_s.arg(m_maxBytes),
            .failureClass = FailureClass::Target });
    }

    void onDone(const UpstreamTimings& /*timings*/) override { end(std::move(m_downloaded)); }

    void onFailed(const Error& error, const UpstreamTimings& /*timings*/) override { end(Error(error)); }

    void fail(const Error& error) { end(error); }

private:
    // Nothing of the object may be used after it: whoever is told may end the whole gateway.
    void end(const Result<Downloaded>& result)
    {
        const auto self = m_owner.taken(this);
        const Done done = std::move(m_done);
        done(result);
    }

    Downloads& m_owner;
    qint64 m_maxBytes;
    Done m_done;
    Downloaded m_downloaded;
    std::unique_ptr<UpstreamCall> m_call;
};

Downloads::Downloads() = default;
Downloads::~Downloads() = default;

void Downloads::start(UpstreamClient& client, UpstreamRequest request, qint64 maxBytes, Done done)
{
    m_items.push_back(std::make_unique<Item>(*this, maxBytes, std::move(done)));
    m_items.back()->begin(client, std::move(request));
}

void Downloads::failAll(const Error& error)
{
    while (!m_items.empty())
        m_items.back()->fail(error);
}

std::unique_ptr<Downloads::Item> Downloads::taken(const Item* item)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [item](const auto& each) { return each.get() == item; });
    if (found == m_items.end())
        return nullptr;
    std::unique_ptr<Item> taken = std::move(*found);
    m_items.erase(found);
    return taken;
}

} // namespace gateway::upstream
