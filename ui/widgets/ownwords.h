#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

#include <optional>

class QPlainTextEdit;

namespace lyhord {

class SegmentedChoice;

//! What somebody wrote, and what it leads to, while a standard answer stands in its place: without one it comes back.
//! Ctrl+Z in the text takes either back.
class OwnWords
{
public:
    //! Both belong to the form
    OwnWords(QPlainTextEdit *text, SegmentedChoice *outcome)
        : m_text(text)
        , m_outcome(outcome)
    {
    }

    void putInstead(const QString &text, std::optional<Outcome> outcome);
    void bringBack(); //!< what was changed by hand since stays as it is
    void forget() { m_own.reset(); } //!< another case

private:
    struct Written
    {
        QString text;
        QString outcome; //!< key
    };
    void write(const QString &text);

    QPlainTextEdit *m_text;
    SegmentedChoice *m_outcome;
    std::optional<Written> m_own;
    Written m_put;
};

} // namespace lyhord
