// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_text.h"

#include <QStringList>

#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// What simplified() would leave as it is.
bool isSimple(QStringView text)
{
    bool isAfterSpace = true;
    for (const QChar c : text) {
        // Beyond ASCII only a table tells.
        const bool isSpace = c < u'\x7f' ? c == u' ' || (c >= u'\t' && c <= u'\r') : c.isSpace();
        if (isSpace && (isAfterSpace || c != u' '))
            return false;
        isAfterSpace = isSpace;
    }
    return text.isEmpty() || !isAfterSpace;
}

void appendLine(QString& text, std::initializer_list<QStringView> fields)
{
    QChar end = u'\t';
    auto left = static_cast<qsizetype>(fields.size());
    for (const QStringView field : fields) {
        if (--left == 0)
            end = u'\n';
        if (isSimple(field))
            text += field;
        else
            text += field.toString().simplified();
        text += end;
    }
}

QVector<QStringList> lines(const QString& text, qsizetype fields)
{
    QVector<QStringList> found;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList parts = line.split(u'\t');
        if (parts.size() == fields)
            found.append(std::move(parts));
    }
    return found;
}

struct MediaField {
    QLatin1StringView name;
    qint64 inspect::MediaFigures::*member;
};

constexpr std::array kMediaFields {
    MediaField { "files"_L1, &inspect::MediaFigures::files },
    MediaField { "file_bytes"_L1, &inspect::MediaFigures::fileBytes },
    MediaField { "inputs"_L1, &inspect::MediaFigures::inputs },
    MediaField { "characters"_L1, &inspect::MediaFigures::characters },
    MediaField { "audio_ms"_L1, &inspect::MediaFigures::audioMs },
    MediaField { "images"_L1, &inspect::MediaFigures::images },
};

// Empty, not null: the columns hold no NULL.
const QString kNothing = u""_s;

} // namespace

QString notesToText(const QVector<inspect::TranslationNote>& notes)
{
    QString text = kNothing;
    for (const inspect::TranslationNote& note : notes)
        appendLine(text, { note.kind, note.field, note.reason });
    return text;
}

QVector<inspect::TranslationNote> notesFromText(const QString& text)
{
    QVector<inspect::TranslationNote> notes;
    for (const QStringList& line : lines(text, 3))
        notes.append({ .kind = line[0], .field = line[1], .reason = line[2] });
    return notes;
}

QString consideredToText(const QVector<inspect::ConsideredTarget>& targets)
{
    constexpr qsizetype kUsualLine = 80;
    // One request after the other finds the same targets for the same reasons.
    thread_local QVector<inspect::ConsideredTarget> written;
    thread_local QString text = kNothing;
    if (targets == written)
        return text;
    written = targets;
    text = kNothing;
    text.reserve(targets.size() * kUsualLine);
    for (const inspect::ConsideredTarget& target : targets) {
        const QString place = QString::number(target.place);
        appendLine(text, { place, target.provider, target.model, target.group, target.reason });
    }
    return text;
}

QVector<inspect::ConsideredTarget> consideredFromText(const QString& text)
{
    QVector<inspect::ConsideredTarget> targets;
    for (const QStringList& line : lines(text, 5)) {
        targets.append({ .provider = line[1],
            .model = line[2],
            .group = line[3],
            .place = line[0].toInt(),
            .reason = line[4] });
    }
    return targets;
}

QString mediaToText(const inspect::MediaFigures& media)
{
    QString text = kNothing;
    for (const MediaField& field : kMediaFields) {
        if (media.*field.member == 0)
            continue;
        if (!text.isEmpty())
            text += u' ';
        text += field.name + u'=' + QString::number(media.*field.member);
    }
    return text;
}

inspect::MediaFigures mediaFromText(const QString& text)
{
    inspect::MediaFigures media;
    for (const QString& pair : text.split(u' ', Qt::SkipEmptyParts)) {
        for (const MediaField& field : kMediaFields) {
            if (pair.section(u'=', 0, 0) == field.name)
                media.*field.member = pair.section(u'=', 1).toLongLong();
        }
    }
    return media;
}

QString mcpMessagesToText(const QVector<inspect::McpMessage>& messages)
{
    QString text = kNothing;
    for (const inspect::McpMessage& message : messages) {
        const bool isClient = message.sender == inspect::McpSender::Client;
        appendLine(text,
            { isClient ? u"client" : u"server", message.kind, message.method, message.name,
                QString::fromUtf8(message.id), QString::number(message.bytes),
                QString::number(message.atUs) });
    }
    return text;
}

QVector<inspect::McpMessage> mcpMessagesFromText(const QString& text)
{
    QVector<inspect::McpMessage> messages;
    for (const QStringList& fields : lines(text, 7)) {
        messages.append(
            { .sender = fields[0] == u"client"_s ? inspect::McpSender::Client : inspect::McpSender::Server,
                .kind = fields[1],
                .method = fields[2],
                .name = fields[3],
                .id = fields[4].toUtf8(),
                .bytes = fields[5].toLongLong(),
                .atUs = fields[6].toLongLong() });
    }
    return messages;
}

} // namespace gateway::store
