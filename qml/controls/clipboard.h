// SPDX-License-Identifier: GPL-3.0-or-later
// The system clipboard for QML, which has none of its own.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace plexus::controls {

class Clipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
public:
    using QObject::QObject;

    Q_INVOKABLE void copy(const QString& text);

Q_SIGNALS:
    void copied();
};

} // namespace plexus::controls
