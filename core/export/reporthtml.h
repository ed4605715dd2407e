#pragma once

#include "core/model/result.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lyhord {

//! The report as one web page for everybody (L19): headings, tables with headers, charts as drawings with the same in
//! words. Has no scripts and loads nothing from elsewhere. Needs a QGuiApplication, for the charts' fonts.
[[nodiscard]] QByteArray htmlOf(const Report &report, int smallNumber = defaultSmallNumber);
//! The same as a file, whole or not at all
[[nodiscard]] Result<> writeHtml(const Report &report, const QString &file, int smallNumber = defaultSmallNumber);

} // namespace lyhord
