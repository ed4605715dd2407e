#pragma once

#include "core/model/message.h"

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace lyhord {

//! A letter as it is laid on paper: addressee in the window of the envelope, sender, day, subject, text
struct LetterPaper
{
    QString sender; //!< a line each: contact centre, municipality
    QString addressee; //!< name and postal address, one line each
    QString day; //!< in words
    Letter letter;
    QString number; //!< of its case; empty: of none
};

void printLetter(const LetterPaper &paper, QPagedPaintDevice &device);
//! False when the file could not be written
[[nodiscard]] bool saveLetterAsPdf(const LetterPaper &paper, const QString &file);
//! Shows the pages with a button to print them
void previewLetter(const LetterPaper &paper, QWidget *parent);
//! Asks for the printer and prints
void askAndPrintLetter(const LetterPaper &paper, QWidget *parent);
//! Where printed letters went; failed: nothing was printed
struct PrintedTo
{
    QString file; //!< its name where it was no printer
    bool failed = false;
};
//! The same for many, each on a page of its own. printed: what became of it
void askAndPrintLetters(
    const QList<LetterPaper> &papers, QWidget *parent, const std::function<void(const PrintedTo &to)> &printed);
//! False when the device could not be written to
bool printLetters(const QList<LetterPaper> &papers, QPagedPaintDevice &device);

} // namespace lyhord
