// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/value_path.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::clients {

namespace {

ValuePath rest(const ValuePath& path)
{
    return path.sliced(1);
}

QJsonValue child(const QJsonValue& value, const PathStep& step)
{
    if (!step.isElement())
        return value.isObject() ? value.toObject().value(step.key) : QJsonValue(QJsonValue::Undefined);
    const QJsonArray list = value.toArray();
    const qsizetype index = indexIn(list, step);
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list.at(index));
}

} // namespace

QString pathText(const ValuePath& path)
{
    QString text;
    for (const PathStep& step : path) {
        if (step.isElement())
            text += u'[' + step.key + u'=' + step.is + u']';
        else
            text += (text.isEmpty() ? QString() : u"."_s) + step.key;
    }
    return text;
}

qsizetype indexIn(const QJsonArray& list, const PathStep& step)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (step.means(list.at(i).toObject().value(step.key).toString()))
            return i;
    }
    return -1;
}

QJsonValue valueAt(const QJsonValue& root, const ValuePath& path)
{
    QJsonValue value = root;
    for (const PathStep& step : path)
        value = child(value, step);
    return value;
}

QJsonValue withValue(const QJsonValue& root, const ValuePath& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const PathStep& step = path.first();
    if (!step.isElement()) {
        QJsonObject object = root.toObject();
        object.insert(step.key, withValue(object.value(step.key), rest(path), value));
        return object;
    }
    QJsonArray list = root.toArray();
    const qsizetype index = indexIn(list, step);
    if (index < 0)
        list.append(withValue({}, rest(path), value));
    else
        list.replace(index, withValue(list.at(index), rest(path), value));
    return list;
}

QJsonValue without(const QJsonValue& root, const ValuePath& path)
{
    if (path.isEmpty() || depthOf(root, path) < path.size())
        return root;
    const PathStep& step = path.first();
    if (!step.isElement()) {
        QJsonObject object = root.toObject();
        if (path.size() == 1)
            object.remove(step.key);
        else
            object.insert(step.key, without(object.value(step.key), rest(path)));
        return object;
    }
    QJsonArray list = root.toArray();
    const qsizetype index = indexIn(list, step);
    if (path.size() == 1)
        list.removeAt(index);
    else
        list.replace(index, without(list.at(index), rest(path)));
    return list;
}

qsizetype depthOf(const QJsonValue& root, const ValuePath& path)
{
    QJsonValue value = root;
    for (qsizetype i = 0; i < path.size(); ++i) {
        value = child(value, path[i]);
        if (value.isUndefined())
            return i;
    }
    return path.size();
}

bool isEmptyContainer(const QJsonValue& value)
{
    return (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

} // namespace app::clients
