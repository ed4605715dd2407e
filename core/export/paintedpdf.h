#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <optional>

class QPdfWriter;

namespace lyhord::print {

//! PDF/A-1b: embedded fonts, colours that mean the same everywhere, title and creator as metadata that archives read.
//! `paint` sets page and resolution as it needs them, and says whether the device took what was painted.
[[nodiscard]] std::optional<QByteArray> paintedPdf(
    const QString &title, const std::function<bool(QPdfWriter &writer)> &paint);
//! The same as a file, whole or not at all
[[nodiscard]] Result<> writePaintedPdf(
    const QString &file, const QString &title, const std::function<bool(QPdfWriter &writer)> &paint);

} // namespace lyhord::print
