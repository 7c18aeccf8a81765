// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/consent_page.h"

#include "oauth/consent_words.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

const QByteArray kStyle = QByteArrayLiteral(R"(
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 8vh auto; padding: 0 1.25rem; }
h1 { font-size: 1.4rem; line-height: 1.25; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 1.5rem 0; }
dt { opacity: .7; }
dd { margin: 0; overflow-wrap: anywhere; }
label { display: block; margin-bottom: .35rem; }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .55rem .7rem; }
p.note { opacity: .75; font-size: .9rem; }
p.problem { border-left: 4px solid #c62828; padding-left: .8rem; }
div.choice { display: flex; gap: .75rem; margin-top: 1.25rem; }
button { font: inherit; padding: .55rem 1.4rem; cursor: pointer; }
)");

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

// Only this text is style; nothing else runs, loads or frames.
Page page(QByteArrayView language, const QByteArray& title, const QByteArray& content,
    const QByteArray& formTargets)
{
    static const QByteArray kStyleHash =
        QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64();
    QByteArray body = "<!doctype html>\n<html lang=\"";
    appendParts(body,
        { language, R"("><head><meta charset="utf-8">)",
            R"(<meta name="viewport" content="width=device-width, initial-scale=1"><title>)", title,
            "</title><style>", kStyle, "</style></head><body><main>\n", content,
            "\n</main></body></html>\n" });
    const QByteArray policy = QByteArray("default-src 'none'; style-src 'sha256-" + kStyleHash
        + "'; base-uri 'none'; frame-ancestors 'none'; form-action " + formTargets);
    return { .headers = { { "content-type", "text/html; charset=utf-8" }, { "cache-control", "no-store" },
                 { "content-security-policy", policy }, { "x-frame-options", "DENY" },
                 { "x-content-type-options", "nosniff" },
                 // Not no-referrer: with that a browser hides the form's origin from us too.
                 { "referrer-policy", "same-origin" }, { "cross-origin-opener-policy", "same-origin" } },
        .body = body };
}

QByteArray row(QByteArrayView name, const QByteArray& value)
{
    QByteArray text;
    appendParts(text, { "<dt>", name, "</dt><dd>", value, "</dd>\n" });
    return text;
}

QByteArrayView problemText(ConsentProblem problem, const ConsentWords& words)
{
    switch (problem) {
    case ConsentProblem::WrongKey: return words.wrongKey;
    case ConsentProblem::NotAllowed: return words.notAllowed;
    case ConsentProblem::TooMany: return words.tooMany;
    case ConsentProblem::Stale: return words.stale;
    }
    return {};
}

QByteArray facts(const ConsentView& view, const ConsentWords& words)
{
    const QByteArray client =
        view.clientName.isEmpty() ? words.nameless.toByteArray() : escaped(view.clientName);
    const QByteArray server = view.server.isEmpty() ? words.allServers.toByteArray() : escaped(view.server);
    QByteArray target = escaped(view.redirectHost);
    if (view.staysHere)
        appendParts(target, { " (", words.thisComputer, ")" });
    return "<dl>\n" + row(words.client, client) + row(words.goesTo, target) + row(words.server, server)
        + row(words.scopes, (view.mayCall ? words.readAndCall : words.readOnly).toByteArray()) + "</dl>\n";
}

QByteArray form(const ConsentView& view, const ConsentWords& words)
{
    QByteArray text;
    appendParts(text,
        { R"(<form method="post" action="authorize" autocomplete="off">)", "\n",
            R"(<input type="hidden" name="query" value=")", escaped(QString::fromLatin1(view.query)),
            R"("><input type="hidden" name="proof" value=")", escaped(QString::fromLatin1(view.proof)),
            "\">\n<label for=\"key\">", words.key,
            R"(</label><input id="key" name="key" type="password" autocomplete="off" )",
            R"(spellcheck="false" maxlength="1024" autofocus>)", "\n<p class=\"note\">", words.keyNote,
            "</p>\n<div class=\"choice\">", R"(<button name="decision" value="allow">)", words.allow,
            R"(</button><button name="decision" value="deny" formnovalidate>)", words.deny,
            "</button></div>\n</form>" });
    return text;
}

} // namespace

Language languageOf(QByteArrayView acceptLanguage)
{
    constexpr double kMost = 1.0;
    double best = 0;
    Language language = Language::English;
    for (const QByteArray& entry : acceptLanguage.toByteArray().left(1000).split(',')) {
        const QByteArrayList parts = entry.split(';');
        const QByteArray tag = parts.constFirst().trimmed().toLower();
        double weight = kMost;
        for (const QByteArray& part : parts.mid(1)) {
            if (part.trimmed().startsWith("q="))
                weight = part.trimmed().sliced(2).toDouble();
        }
        const bool isGerman = tag == "de" || tag.startsWith("de-");
        const bool isEnglish = tag == "en" || tag.startsWith("en-");
        if ((isGerman || isEnglish) && weight > best) {
            best = weight;
            language = isGerman ? Language::German : Language::English;
        }
    }
    return language;
}

Page consentPage(const ConsentView& view, Language language)
{
    const ConsentWords& words = consentWords(language);
    QByteArray content = "<h1>" + words.title + "</h1>\n<p>" + words.lead + "</p>\n";
    if (view.problem)
        content += R"(<p class="problem" role="alert">)" + problemText(*view.problem, words) + "</p>\n";
    content += facts(view, words) + form(view, words);
    return page(words.code, words.title.toByteArray(), content, "'self' " + view.policySource);
}

Page errorPage(const QString& detail, Language language)
{
    const ConsentWords& words = consentWords(language);
    return page(words.code, words.errorTitle.toByteArray(),
        "<h1>" + words.errorTitle + "</h1>\n<p>" + words.errorLead + "</p>\n<p class=\"problem\">"
            + escaped(detail) + "</p>",
        "'none'");
}

Page callbackPage(CallbackResult result, Language language)
{
    const ConsentWords& words = consentWords(language);
    const bool isTaken = result == CallbackResult::Taken;
    const QByteArrayView title = isTaken ? words.takenTitle : words.unknownTitle;
    const QByteArrayView lead = isTaken ? words.takenLead : words.unknownLead;
    return page(words.code, title.toByteArray(), "<h1>" + title + "</h1>\n<p>" + lead + "</p>", "'none'");
}

} // namespace gateway::oauth
