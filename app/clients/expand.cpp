// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/expand.h"

#include "app/clients/json_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::clients {

namespace {

constexpr QStringView kEach = u"${each.";

class Expander {
public:
    Expander(const Target& target, const QString& client, Quoting quoting)
        : m_target(target)
        , m_client(client)
        , m_quoting(quoting)
    {
    }

    // Undefined: no value, or several (each without a model).
    [[nodiscard]] QJsonValue value(const QJsonValue& value, const OfferedModel* each) const
    {
        if (value.isObject())
            return object(value.toObject(), each);
        if (value.isArray())
            return list(value.toArray(), each);
        return value.isString() ? text(value.toString(), each) : value;
    }

    [[nodiscard]] QJsonValue text(const QString& text, const OfferedModel* each) const
    {
        static const QRegularExpression form(u"\\$\\{([a-z0-9.]+)\\}"_s);
        QString result;
        qsizetype behind = 0;
        for (auto match = form.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QJsonValue filled = placeholder(found.captured(1), each);
            if (filled.isUndefined())
                return filled;
            if (filled.isDouble() && found.capturedLength() == text.size())
                return filled;
            const QString word = filled.isDouble() ? QString::number(filled.toInteger()) : filled.toString();
            result += QStringView(text).sliced(behind, found.capturedStart() - behind);
            result += m_quoting == Quoting::Shell ? shellQuoted(word) : word;
            behind = found.capturedEnd();
        }
        result += QStringView(text).sliced(behind);
        return result;
    }

private:
    [[nodiscard]] QJsonValue placeholder(const QString& name, const OfferedModel* each) const
    {
        if (name == u"root")
            return m_target.root;
        if (name == u"v1")
            return m_target.v1();
        if (name == u"key")
            return QString(QString::fromLatin1(m_target.key.reveal()) + u':' + m_client);
        if (name == u"id")
            return m_client;
        if (name.startsWith(u"model."_s)) {
            const QString model = m_target.roles.value(name.sliced(6));
            return model.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(model);
        }
        if (each != nullptr && name == u"each.id")
            return each->id;
        if (each != nullptr && name == u"each.context")
            return each->context;
        if (each != nullptr && name == u"each.output")
            return each->output;
        return QJsonValue(QJsonValue::Undefined);
    }

    [[nodiscard]] QJsonValue object(const QJsonObject& object, const OfferedModel* each) const
    {
        QJsonObject result;
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (each == nullptr && member.key().contains(kEach)) {
                for (const OfferedModel& model : m_target.models)
                    result.insert(text(member.key(), &model).toString(), value(member.value(), &model));
                continue;
            }
            const QJsonValue filled = value(member.value(), each);
            if (!filled.isUndefined())
                result.insert(text(member.key(), each).toString(), filled);
        }
        return result;
    }

    [[nodiscard]] QJsonValue list(const QJsonArray& list, const OfferedModel* each) const
    {
        QJsonArray result;
        for (const QJsonValue& element : list) {
            if (each == nullptr && jsonLine(element).contains("${each.")) {
                for (const OfferedModel& model : m_target.models)
                    result.append(value(element, &model));
                continue;
            }
            const QJsonValue filled = value(element, each);
            if (!filled.isUndefined())
                result.append(filled);
        }
        return result;
    }

    const Target& m_target;
    const QString& m_client;
    Quoting m_quoting;
};

bool isForEach(const ValuePath& path)
{
    return std::any_of(path.cbegin(), path.cend(),
        [](const PathStep& step) { return step.key.contains(kEach) || step.is.contains(kEach); });
}

} // namespace

QJsonValue expanded(const QJsonValue& value, const Target& target, const QString& client, Quoting quoting)
{
    return Expander(target, client, quoting).value(value, nullptr);
}

QString expandedText(const QString& text, const Target& target, const QString& client)
{
    return Expander(target, client, Quoting::None).text(text, nullptr).toString();
}

QVector<RecipeEdit> expandedEdits(const RecipeFile& file, const Target& target, const QString& client)
{
    const bool isShell = file.format == FormatKind::ShellBlock;
    const Expander value(target, client, isShell ? Quoting::Shell : Quoting::None);
    const Expander name(target, client, Quoting::None);
    QVector<RecipeEdit> edits;
    const auto add = [&](const RecipeEdit& edit, const OfferedModel* each) {
        RecipeEdit result { .path = edit.path, .onlyIfMissing = edit.onlyIfMissing };
        for (PathStep& step : result.path) {
            step.key = name.text(step.key, each).toString();
            step.is = name.text(step.is, each).toString();
        }
        if (!edit.value.isUndefined()) {
            result.value = value.value(edit.value, each);
            if (result.value.isUndefined())
                return; // nothing was chosen for it
            // A block of a script is written as its lines.
            if (isShell) {
                QStringList lines;
                for (const QJsonValue& line : result.value.toArray())
                    lines.append(line.toString());
                result.value = lines.join(u'\n');
            }
        }
        edits.append(result);
    };
    for (const RecipeEdit& edit : file.edits) {
        if (!isForEach(edit.path)) {
            add(edit, nullptr);
            continue;
        }
        for (const OfferedModel& model : target.models)
            add(edit, &model);
    }
    return edits;
}

QString shellQuoted(const QString& text)
{
    QString inner = text;
    inner.replace(u'\'', u"'\\''"_s);
    return u'\'' + inner + u'\'';
}

} // namespace app::clients
