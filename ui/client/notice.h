#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

#include <functional>

namespace lyhord {

//! Something told without asking for anything: shown inline, never in the way
struct Notice
{
    enum class Kind { Info, Done, Warning, Failure };
    Kind kind = Kind::Info;
    QString text; //!< whole sentences: what happened, what was kept, what to do
    QString action; //!< the word on the button; empty: no button
    std::function<void()> run; //!< what the button does
    QString also; //!< the word on a second button
    std::function<void()> runAlso;
    bool alsoCloses = true; //!< false: the notice stays, and with it the first button
    QString topic; //!< takes the place of an earlier one about the same; empty: of none
    bool stays = false; //!< until it is closed, though it went well
    QString number; //!< of the case whose step the first button takes back; empty: of none
    bool ofMany = false; //!< it takes back a step on many cases
    bool takesBack = false; //!< the first button takes a step back: it can be had for long, and with Ctrl+Z
    bool tookBack = false; //!< a step was taken back: the one that was told before it can now be taken back in its turn
    QString code; //!< under which the error stands in the log; empty: none does
    QString about; //!< number of the case it is about: it goes when another is shown; empty: of none in particular
};

//! Logs what somebody may need help with
[[nodiscard]] Notice noticeFor(const Error &error, const QString &about = {});
//! What is read on the screen: the text, and the code to tell whoever helps
[[nodiscard]] QString wholeText(const Notice &notice);
//! The same of an error that is shown where it belongs and not as a notice; logs it too
[[nodiscard]] QString inSentencesWithCode(const Error &error);
//! The error's message, with what was kept and what to do where the message leaves it open
[[nodiscard]] QString inSentences(const Error &error);

} // namespace lyhord
