// SPDX-License-Identifier: GPL-3.0-or-later
// The words of what is typed into a filter, and which of them are tokens. Thread: any. Pure.
#pragma once

#include <QString>
#include <QStringView>
#include <QVector>

#include <span>

namespace app::viewmodels {

struct FilterWord {
    QString name;       // of the token, lower case; empty: plain text
    QString value;      // without its quotes
    QString whole;      // as typed, without quotes
    qsizetype from = 0; // in the text, with its quotes
    qsizetype length = 0;
};

// Splits at spaces outside quotes. `a:b` is a token when `a` is a plain word.
[[nodiscard]] QVector<FilterWord> filterWords(const QString& text);
// As it is to be typed: in quotes where it holds spaces.
[[nodiscard]] QString quotedValue(const QString& value);

struct FilterToken {
    enum class Kind {
        Names,
        Status,
        Code,
        Finish,
        Count, // of what the request held and the answer made
        Attempt,
        FirstToken,
        Duration,
        Speed,
        Cost,
        Since,
        Until,
        Content,
        Mark,
    };
    QStringView name;
    Kind kind = Kind::Names;
    QStringView example; // behind the colon
};

// Every token there is, in the order they are offered.
[[nodiscard]] std::span<const FilterToken> filterTokens();
// Null: there is none of that name.
[[nodiscard]] const FilterToken* findFilterToken(QStringView name);
// What it looks at, in a few words; translated.
[[nodiscard]] QString tokenHelp(const FilterToken& token);

} // namespace app::viewmodels
