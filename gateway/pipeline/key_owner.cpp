// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/key_owner.h"

#include "oauth/tokens.h"

namespace gateway::pipeline {

namespace {

constexpr qsizetype kMarkLength = 32; // 128 bits: nobody finds a second secret with the same one

} // namespace

oauth::KeyBinding bindingOf(const config::Key& key)
{
    return { .name = key.name, .mark = oauth::tokenDigest(key.secretDigest) };
}

QString ownerOf(const config::Key& key)
{
    return key.name + u'#' + QString::fromLatin1(bindingOf(key).mark.toHex().first(kMarkLength));
}

} // namespace gateway::pipeline
