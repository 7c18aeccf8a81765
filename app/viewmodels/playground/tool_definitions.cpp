// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/tool_definitions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ToolDefinitions)
};

ToolsReading wrong(const QString& problem)
{
    return { .problem = problem };
}

// Offsets of the parser are in bytes; people count lines and characters.
QString placeOf(const QByteArray& bytes, int offset)
{
    const QByteArray before = bytes.first(std::min<qsizetype>(offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return Texts::tr("line %1, column %2").arg(line).arg(column);
}

// Empty: nothing is wrong with it. What all four APIs take.
QString nameProblem(const QString& name)
{
    static const QRegularExpression allowed(u"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"_s);
    return allowed.match(name).hasMatch()
        ? QString()
        : Texts::tr("a name is 1 to 64 letters, digits, _ and -, and begins with a letter or _");
}

QString toolProblem(const QJsonObject& tool, const QSet<QString>& names)
{
    const QString name = tool[u"name"_s].toString();
    if (name.isEmpty())
        return Texts::tr("“name” is missing");
    if (const QString problem = nameProblem(name); !problem.isEmpty())
        return problem;
    if (names.contains(name))
        return Texts::tr("there is another tool named “%1”").arg(name);
    if (tool.contains(u"description"_s) && !tool[u"description"_s].isString())
        return Texts::tr("“description” is a text");
    if (tool.contains(u"parameters"_s) && !tool[u"parameters"_s].isObject())
        return Texts::tr("“parameters” is a JSON schema, so an object");
    static const QSet<QString> known { u"name"_s, u"description"_s, u"parameters"_s };
    for (const QString& key : tool.keys()) {
        if (!known.contains(key))
            return Texts::tr("“%1” is not known here; a tool has “name”, “description” and “parameters”")
                .arg(key);
    }
    return {};
}

} // namespace

ToolsReading readTools(const QString& json)
{
    if (json.trimmed().isEmpty())
        return {};
    const QByteArray bytes = json.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        //: %1 a place in a text, %2 what is wrong there
        return wrong(
            Texts::tr("No valid JSON near %1: %2.").arg(placeOf(bytes, error.offset), error.errorString()));
    // One alone needs no list.
    const QJsonArray entries = document.isArray() ? document.array() : QJsonArray { document.object() };
    ToolsReading reading;
    QSet<QString> names;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (!entries[at].isObject())
            return wrong(Texts::tr("Tool %1 is not an object.").arg(at + 1));
        const QJsonObject tool = entries[at].toObject();
        if (const QString problem = toolProblem(tool, names); !problem.isEmpty())
            //: %1 its place in the list, %2 what is wrong with it
            return wrong(Texts::tr("Tool %1: %2.").arg(QString::number(at + 1), problem));
        QJsonObject parameters = tool[u"parameters"_s].toObject();
        // Without parameters, which APIs want to be told.
        if (parameters.isEmpty())
            parameters = { { u"type"_s, u"object"_s }, { u"properties"_s, QJsonObject() } };
        names.insert(tool[u"name"_s].toString());
        reading.tools.append({ .name = tool[u"name"_s].toString(),
            .description = tool[u"description"_s].toString(),
            .parameters = parameters });
    }
    return reading;
}

} // namespace app::viewmodels
