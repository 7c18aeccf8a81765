// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/body_view.h"

#include "app/viewmodels/requests/answer_text.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/json_indent.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// Of a stream; its words are a tenth of it.
constexpr qsizetype kReadBytes = 4 * 1024 * 1024;

// Cut where a character begins, so that none is torn.
QByteArray head(const QByteArray& text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.first(end);
}

bool isBinary(const QByteArray& text)
{
    return text.left(1024).contains('\0');
}

} // namespace

void BodyView::setBody(Capture capture, const QByteArray& body)
{
    if (capture == m_capture && body == m_body)
        return;
    m_capture = capture;
    m_body = body;
    render();
}

void BodyView::setRaw(bool raw)
{
    if (m_raw == raw)
        return;
    m_raw = raw;
    render();
}

void BodyView::setOutlined(bool outlined)
{
    if (m_outlined == outlined)
        return;
    m_outlined = outlined;
    render();
}

QString BodyView::ending() const
{
    if (m_json)
        return u"json"_s;
    return u"txt"_s;
}

QString BodyView::words() const
{
    if (!m_words)
        m_words = m_stream ? answerText(head(m_body, kReadBytes)) : QString();
    return m_words->isEmpty() ? m_text : *m_words;
}

QString BodyView::wholeText() const
{
    if (m_stream && !m_raw)
        return words();
    return QString::fromUtf8(m_json && !m_raw ? indentJson(m_body) : m_body);
}

void BodyView::render()
{
    m_json = looksLikeJson(m_body);
    m_stream = !m_json && (m_body.startsWith("data:") || m_body.startsWith("event:"));
    m_words.reset();
    const QByteArray shown = head(m_body, kShownBytes);
    if (isBinary(m_body))
        m_text.clear();
    else
        m_text = QString::fromUtf8(m_json && !m_raw ? indentJson(shown) : shown);
    const bool showsOutline = isOutlined() && !isBinary(m_body);
    const QByteArray outlined = showsOutline ? head(m_body, kOutlinedBytes) : QByteArray();
    if (showsOutline || m_outline.count() > 0)
        m_outline.setText(QString::fromUtf8(indentJson(outlined)));
    m_notice = noticeFor(showsOutline ? outlined.size() : shown.size());
    Q_EMIT changed();
}

QString BodyView::noticeFor(qsizetype shown) const
{
    const QByteArray& body = m_body;
    QStringList sentences;
    switch (m_capture) {
    case Capture::Loading: return tr("Loading.");
    case Capture::Missing:
        return tr("This body was not kept: capture was off when the request ran, or it has been forgotten "
                  "since.");
    case Capture::Growing:
        if (body.isEmpty())
            return tr("Nothing has come yet.");
        break;
    case Capture::Whole: break;
    case Capture::Cut: sentences.append(tr("Only the beginning was kept: %1.").arg(bytesText(body.size())));
    }
    if (body.isEmpty())
        return tr("There was no body.");
    if (isBinary(body))
        sentences.append(tr("%1 of binary data.").arg(bytesText(body.size())));
    else if (shown < body.size())
        sentences.append(tr("Showing the first %1 of %2; copying takes all of it.")
                             .arg(bytesText(shown), bytesText(body.size())));
    return sentences.join(u' ');
}

} // namespace app::viewmodels

#include "moc_body_view.cpp"
