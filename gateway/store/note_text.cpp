// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/note_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace gateway::store {

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
