#pragma once

#include "core/model/result.h"
#include "core/services/caseservice.h"

#include <QtCore/QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace lyhord {

class Workplace;

//! A case on paper: what the page in the window says, without working notes (L2), in the colours of the light theme
struct CasePaper
{
    QString title; //!< number and headline
    QString below; //!< who took it out, and when
    QString html;
};
[[nodiscard]] CasePaper paperOf(const CaseFile &file, const Workplace &workplace);

//! A4, with number and headline above and the page's number below on every page. False when the device takes nothing.
[[nodiscard]] bool printCase(const CasePaper &paper, QPagedPaintDevice &device);
[[nodiscard]] Result<> saveCaseAsPdf(const CasePaper &paper, const QString &file);
//! Asks for the printer; `failed` is called when that takes nothing
void askAndPrintCase(const CasePaper &paper, QWidget *parent, const std::function<void()> &failed);

} // namespace lyhord
