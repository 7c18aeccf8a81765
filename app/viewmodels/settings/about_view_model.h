// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, what it is made of, and where it keeps things. Thread: the main thread.
#pragma once

#include "app/viewmodels/settings/software_list_model.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

// Where things are; empty: there is no such place (a demo keeps nothing).
struct ProgramPlaces {
    QString dataFolder = {};
    QString database = {};
    QString configuration = {}; // the file of --config
    QString preferences = {};
};

class AboutViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    // Compiler, Qt, system: a line for who reports a defect.
    Q_PROPERTY(QString build READ build CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::SoftwareListModel* software READ software CONSTANT FINAL)
    Q_PROPERTY(QString dataFolder READ dataFolder NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString database READ database NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString configuration READ configuration NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString preferences READ preferences NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
public:
    explicit AboutViewModel(QObject* parent = nullptr);

    void setPlaces(const ProgramPlaces& places);

    [[nodiscard]] static QString version();
    [[nodiscard]] static QString build();

    [[nodiscard]] SoftwareListModel* software() { return &m_software; }

    [[nodiscard]] QString dataFolder() const { return m_places.dataFolder; }

    [[nodiscard]] QString database() const { return m_places.database; }

    [[nodiscard]] QString configuration() const { return m_places.configuration; }

    [[nodiscard]] QString preferences() const { return m_places.preferences; }

    [[nodiscard]] QString problem() const { return m_problem; }

    // In the desktop's file manager.
    Q_INVOKABLE void openDataFolder();
    // In the browser; only web pages.
    Q_INVOKABLE void openLink(const QString& url);

Q_SIGNALS:
    void placesChanged();
    void problemChanged();

private:
    SoftwareListModel m_software;
    ProgramPlaces m_places;
    QString m_problem;
};

} // namespace app::viewmodels
