// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets about the window and what it remembers: nothing the gateway needs.
// Thread: the main thread. Kept in an INI file of the caller's choice.
#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace app::viewmodels {

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    // "system", "light", "dark" or "contrast": the choices of the Theme.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(
        bool railCollapsed READ isRailCollapsed WRITE setRailCollapsed NOTIFY railCollapsedChanged FINAL)
    Q_PROPERTY(
        bool reducedMotion READ isReducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
public:
    // Empty path: nothing is read or kept (screenshots, self-test).
    explicit Preferences(const QString& iniPath, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] QString theme() const { return m_theme; }

    [[nodiscard]] bool isRailCollapsed() const { return m_railCollapsed; }

    [[nodiscard]] bool isReducedMotion() const { return m_reducedMotion; }

    void setTheme(const QString& theme);
    // For this run only (--theme).
    void overrideTheme(const QString& theme);
    void setRailCollapsed(bool collapsed);
    void setReducedMotion(bool reduced);

    // ISO 4217, what money is shown in; empty: never chosen.
    [[nodiscard]] QString currency() const;
    void setCurrency(const QString& code);

    // Of the main window when it was last closed; null: never.
    [[nodiscard]] QRect windowGeometry() const;
    void setWindowGeometry(const QRect& geometry);

Q_SIGNALS:
    void themeChanged();
    void railCollapsedChanged();
    void reducedMotionChanged();

private:
    void keep(const QString& name, const QVariant& value);

    std::unique_ptr<QSettings> m_settings;
    QString m_theme;
    bool m_railCollapsed = false;
    bool m_reducedMotion = false;
};

} // namespace app::viewmodels
