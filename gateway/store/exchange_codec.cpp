// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchange_codec.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

// One "Name: value" per line: a header holds no line break, or it would not have come through.
QString headersToText(const HeaderList& headers)
{
    // Empty, not null: the column holds no NULL.
    QByteArray text("");
    for (const Header& header : headers)
        text.append(header.name).append(": ").append(header.value).append('\n');
    return QString::fromUtf8(text);
}

HeaderList headersFromText(const QString& text)
{
    HeaderList headers;
    const QList<QByteArray> lines = text.toUtf8().split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.append(Header { line.first(colon), line.sliced(colon + 2) });
    }
    return headers;
}

QString notesToText(const QVector<inspect::TranslationNote>& notes)
{
    // Empty, not null: the column holds no NULL.
    QString text(u""_s);
    for (const inspect::TranslationNote& note : notes)
        text += note.kind.simplified() + u'\t' + note.field.simplified() + u'\t' + note.reason.simplified()
            + u'\n';
    return text;
}

QVector<inspect::TranslationNote> notesFromText(const QString& text)
{
    QVector<inspect::TranslationNote> notes;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3)
            notes.append({ .kind = parts[0], .field = parts[1], .reason = parts[2] });
    }
    return notes;
}

} // namespace gateway::store
