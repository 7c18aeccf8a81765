// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

void appendLine(QString& text, const QStringList& fields)
{
    QStringList simple;
    simple.reserve(fields.size());
    for (const QString& field : fields)
        simple.append(field.simplified());
    text += simple.join(u'\t') + u'\n';
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
    QString text = kNothing;
    for (const inspect::ConsideredTarget& target : targets) {
        appendLine(text,
            { QString::number(target.place), target.provider, target.model, target.group, target.reason });
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

} // namespace gateway::store
