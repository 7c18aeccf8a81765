// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets about the window and what it remembers: nothing the gateway needs.
// Thread: the main thread. Kept in an INI file of the caller's choice.
#pragma once

#include "app/platform/desktop_wishes.h"

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace app::viewmodels {

struct Language {
    QString code; // of its file: "de", "zh_CN"
    QString name; // as it calls itself
};

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    // "system", "light", "dark" or "contrast": the choices of the Theme.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(
        bool railCollapsed READ isRailCollapsed WRITE setRailCollapsed NOTIFY railCollapsedChanged FINAL)
    // Whether the desktop wants colours told apart more clearly; "system" follows it.
    Q_PROPERTY(bool desktopContrast READ hasDesktopContrast NOTIFY desktopChanged FINAL)
    // "system", "full" or "reduced", as people read them in motionNames, and what comes of it.
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY motionChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion NOTIFY motionChanged FINAL)
    // Percent, and 0 for what the desktop says: one of textSizes, as people read them in textSizeNames.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(int textSizeIndex READ textSizeIndex WRITE setTextSizeIndex NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(QStringList textSizeNames READ textSizeNames NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY textSizeChanged FINAL)
    // Tables without the room above and below their words.
    Q_PROPERTY(bool compactRows READ hasCompactRows WRITE setCompactRows NOTIFY compactRowsChanged FINAL)
    // What a person can choose from, the system's language first.
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT FINAL)
    Q_PROPERTY(int languageIndex READ languageIndex NOTIFY languageChanged FINAL)
public:
    // Empty path: nothing is read or kept (screenshots, self-test).
    explicit Preferences(
        const QString& iniPath, const QVector<Language>& languages = {}, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] QString theme() const { return m_theme; }

    [[nodiscard]] bool isRailCollapsed() const { return m_railCollapsed; }

    [[nodiscard]] bool hasDesktopContrast() const { return m_desktop.highContrast; }

    [[nodiscard]] QString motion() const { return m_motion; }

    [[nodiscard]] bool isReducedMotion() const;

    [[nodiscard]] int textSize() const { return m_textSize; }

    [[nodiscard]] static QList<int> textSizes();

    [[nodiscard]] int textSizeIndex() const;
    void setTextSizeIndex(int index);

    [[nodiscard]] QStringList textSizeNames() const;
    [[nodiscard]] double textScale() const;

    [[nodiscard]] bool hasCompactRows() const { return m_compactRows; }

    // The code of one of the languages; empty: what the system says.
    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] QStringList languageNames() const;
    [[nodiscard]] int languageIndex() const;
    void setLanguageIndex(int index);

    void setTheme(const QString& theme);
    // For this run only (--theme).
    void overrideTheme(const QString& theme);
    void setRailCollapsed(bool collapsed);
    void setMotion(const QString& motion);
    void setTextSize(int percent);
    // What the desktop wants of windows, whenever it changes.
    void setDesktop(const DesktopWishes& wishes);
    void setCompactRows(bool compact);

    // Kinds of alerts that are not shown, by name.
    [[nodiscard]] QStringList mutedAlerts() const;
    void setMutedAlerts(const QStringList& names);

    // Meters a person wants in the tray, as PinnedMeters names them.
    [[nodiscard]] QStringList pinnedMeters() const;
    void setPinnedMeters(const QStringList& names);

    // As alerts/quiet_hours.h has it; empty: never chosen.
    [[nodiscard]] QString quietHours() const;
    void setQuietHours(const QString& hours);

    // As ShortcutListModel has them: keys that were changed.
    [[nodiscard]] QStringList shortcuts() const;
    void setShortcuts(const QStringList& bindings);

    // As ClientLaunches has them: which clients were opened from here, and how.
    [[nodiscard]] QStringList clientLaunches() const;
    void setClientLaunches(const QStringList& launches);

    // As UsageViewModel has them: how its charts are drawn.
    [[nodiscard]] QStringList usageForms() const;
    void setUsageForms(const QStringList& forms);

    // ISO 4217, what money is shown in; empty: never chosen.
    [[nodiscard]] QString currency() const;
    void setCurrency(const QString& code);

    // A person has seen the first run, or put it away.
    [[nodiscard]] bool isFirstRunDone() const;
    void setFirstRunDone(bool done);

    // Of the main window when it was last closed; null: never.
    [[nodiscard]] QRect windowGeometry() const;
    void setWindowGeometry(const QRect& geometry);

Q_SIGNALS:
    void themeChanged();
    void railCollapsedChanged();
    void desktopChanged();
    void motionChanged();
    void textSizeChanged();
    void compactRowsChanged();
    void languageChanged();

private:
    void keep(const QString& name, const QVariant& value);

    std::unique_ptr<QSettings> m_settings;
    QVector<Language> m_languages;
    QString m_language;
    QString m_theme;
    bool m_railCollapsed = false;
    QString m_motion;
    int m_textSize = 0;
    DesktopWishes m_desktop;
    bool m_compactRows = true;
};

} // namespace app::viewmodels
