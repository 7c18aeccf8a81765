// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/yaml_text.h"

#include "app/clients/settings_texts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

// Aliases make a small file a large value.
constexpr int kMaxNodes = 100'000;

class Converter {
public:
    QJsonValue valueOf(const YAML::Node& node, int depth)
    {
        if (++m_count > kMaxNodes || depth > kMaxDepth) {
            m_isTooLarge = true;
            return {};
        }
        switch (node.Type()) {
        case YAML::NodeType::Undefined:
        case YAML::NodeType::Null: return QJsonValue(QJsonValue::Null);
        case YAML::NodeType::Scalar: return scalarOf(node);
        case YAML::NodeType::Sequence: {
            QJsonArray list;
            for (const YAML::Node& element : node)
                list.append(valueOf(element, depth + 1));
            return list;
        }
        case YAML::NodeType::Map: {
            QJsonObject object;
            for (const auto& member : node)
                object.insert(
                    QString::fromStdString(member.first.Scalar()), valueOf(member.second, depth + 1));
            return object;
        }
        }
        return {};
    }

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    // A tag of "!" means quotes: a text, whatever it looks like.
    static QJsonValue scalarOf(const YAML::Node& node)
    {
        const QString text = QString::fromStdString(node.Scalar());
        if (node.Tag() != "?")
            return text;
        bool flag = false;
        if (YAML::convert<bool>::decode(node, flag))
            return flag;
        qlonglong whole = 0;
        if (YAML::convert<qlonglong>::decode(node, whole))
            return static_cast<qint64>(whole);
        double number = 0;
        if (YAML::convert<double>::decode(node, number))
            return number;
        return text;
    }

    int m_count = 0;
    bool m_isTooLarge = false;
};

} // namespace

Result<QJsonValue> YamlText::read(const QByteArray& text) const
{
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text.toStdString());
        if (documents.size() > 1)
            return Error { .code = ErrorCode::ConfigInvalid,
                .message = ClientSettings::tr("The file holds several documents (---).") };
        if (documents.empty() || documents.front().IsNull())
            return QJsonValue(QJsonValue::Undefined);
        Converter converter;
        const QJsonValue value = converter.valueOf(documents.front(), 0);
        if (converter.isTooLarge())
            return Error { .code = ErrorCode::ConfigInvalid,
                .message = ClientSettings::tr("The file says too much.") };
        return value;
    } catch (const YAML::Exception& problem) {
        return placeError(
            problem.mark.line + 1, problem.mark.column + 1, QString::fromStdString(problem.msg) + u'.');
    }
}

} // namespace app::clients
