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
    QString number;
};
[[nodiscard]] CasePaper paperOf(const CaseFile &file, const Workplace &workplace);

//! A4, with number and headline above and the page's number below on every page. False when the device takes nothing.
[[nodiscard]] bool printCase(const CasePaper &paper, QPagedPaintDevice &device);
[[nodiscard]] Result<> saveCaseAsPdf(const CasePaper &paper, const QString &file);
//! What became of a case that was printed
struct CasePrinted
{
    QString file; //!< its path where it was no printer
    bool failed = false;
};
//! Asks for the printer, and calls `printed` when it has been tried.
void askAndPrintCase(
    const CasePaper &paper, QWidget *parent, const std::function<void(const CasePrinted &to)> &printed);

} // namespace lyhord
