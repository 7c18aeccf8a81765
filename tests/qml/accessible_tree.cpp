// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/accessible_tree.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlProperty>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

constexpr std::array kControls { "QQuickAbstractButton", "QQuickComboBox", "QQuickTextInput",
    "QQuickTextEdit", "QQuickSlider", "QQuickSpinBox" };
// Painted, so that nobody would hear of what they show.
constexpr std::array kPainted { "WaterfallItem", "StreamTrackItem", "ChartItem", "HeatItem" };

bool isA(const QObject& object, const char* type)
{
    return object.inherits(type);
}

bool isPainted(const QQuickItem& item)
{
    const QByteArray type = item.metaObject()->className();
    return std::any_of(
        kPainted.begin(), kPainted.end(), [&type](const char* name) { return type.contains(name); });
}

// It says itself that nobody has to hear of it: what it does can be done otherwise.
bool isIgnored(const QQuickItem& item)
{
    return QQmlProperty(const_cast<QQuickItem*>(&item), u"Accessible.ignored"_s, qmlContext(&item))
        .read()
        .toBool();
}

// It takes clicks without being a control.
bool isClickable(const QQuickItem& item)
{
    if (isA(item, "QQuickMouseArea"))
        return !isIgnored(item);
    const QObjectList children = item.children();
    return std::any_of(children.begin(), children.end(),
        [](const QObject* child) { return isA(*child, "QQuickTapHandler"); });
}

bool saysWhatItIs(const QQuickItem& item)
{
    const QAccessible::Role role = roleOf(item);
    return role != QAccessible::NoRole && role != QAccessible::Client && !nameOf(item).trimmed().isEmpty();
}

// A surface that is clicked, or painted on, may be the inside of what is named.
bool isNamedOutside(const QQuickItem& item)
{
    const QQuickItem* outside = &item;
    for (int steps = 0; steps < 4 && outside; ++steps, outside = outside->parentItem()) {
        if (saysWhatItIs(*outside) || isIgnored(*outside))
            return true;
    }
    return false;
}

void collect(QQuickItem& item, QVector<QQuickItem*>& found)
{
    if (!item.isVisible())
        return;
    found.append(&item);
    const QList<QQuickItem*> children = item.childItems();
    for (QQuickItem* child : children)
        collect(*child, found);
}

} // namespace

QVector<QQuickItem*> visibleItems(QQuickItem& root)
{
    QVector<QQuickItem*> found;
    collect(root, found);
    return found;
}

QAccessibleInterface* accessibleOf(const QQuickItem& item)
{
    return QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item));
}

QString nameOf(const QQuickItem& item)
{
    const QAccessibleInterface* accessible = accessibleOf(item);
    if (!accessible)
        return {};
    // Qt 6.4 tells no name of a field for passwords; what it is for is then said by its description.
    return accessible->text(accessible->state().passwordEdit ? QAccessible::Description : QAccessible::Name);
}

QString descriptionOf(const QQuickItem& item)
{
    const QAccessibleInterface* accessible = accessibleOf(item);
    return accessible ? accessible->text(QAccessible::Description) : QString();
}

QAccessible::Role roleOf(const QQuickItem& item)
{
    const QAccessibleInterface* accessible = accessibleOf(item);
    return accessible ? accessible->role() : QAccessible::NoRole;
}

QString placeOf(const QQuickItem& item)
{
    QString type = QString::fromLatin1(item.metaObject()->className());
    type = type.left(type.indexOf(u"_QML"_s));
    QStringList parts { type };
    for (const QQuickItem* at = &item; at; at = at->parentItem()) {
        const QQmlContext* context = qmlContext(at);
        const QString file = context ? context->baseUrl().fileName() : QString();
        if (!file.isEmpty() && file != parts.last())
            parts.append(file);
    }
    return parts.join(u" in "_s);
}

bool isInteractive(const QQuickItem& item)
{
    return item.activeFocusOnTab()
        || std::any_of(
            kControls.begin(), kControls.end(), [&item](const char* type) { return isA(item, type); });
}

QStringList unnamedItems(QQuickItem& root)
{
    QStringList lines;
    const QVector<QQuickItem*> items = visibleItems(root);
    for (const QQuickItem* item : items) {
        const bool isNamed = isInteractive(*item)    ? saysWhatItIs(*item)
            : isClickable(*item) || isPainted(*item) ? isNamedOutside(*item)
                                                     : true;
        if (!isNamed)
            lines.append(u"%1 (role %2, name \"%3\")"_s.arg(
                placeOf(*item), QString::number(static_cast<int>(roleOf(*item))), nameOf(*item)));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace gateway::test
