#include "ui/client/draftwords.h"

#include "core/model/batch.h"
#include "ui/client/answerdraft.h"
#include "ui/client/stepwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftWords)
};

//! An earlier version gave the number as the title
QString aboutOf(const LocalDrafts::Entry &draft)
{
    const bool isOfCase = draft.kind == draftkind::answer || draft.kind == draftkind::step;
    return isOfCase && draft.about.isEmpty() ? draft.title : draft.about;
}

//! The step, section or form it was begun in
QString kindInWords(const LocalDrafts::Entry &entry)
{
    if (entry.kind == draftkind::answer)
        return Tr::tr("Joint answer");
    if (entry.kind == draftkind::assignment)
        return Tr::tr("Assignment");
    if (entry.kind == draftkind::correction)
        return Tr::tr("Correction");
    if (entry.kind == draftkind::inbox)
        return Tr::tr("Message in the inbox");
    if (entry.kind == draftkind::administration)
        return Tr::tr("Administration");
    if (entry.kind == draftkind::signature)
        return Tr::tr("Your signature");
    if (entry.kind == draftkind::comment)
        return Tr::tr("Comment on a report");
    if (entry.kind == draftkind::batch) {
        //: a step taken on many cases: "Answer and close, in 12 cases"
        return Tr::tr("%1, in %n case(s)", nullptr, int(entry.about.count(u',')) + 1)
            .arg(plainStepInWords(batchStepOf(entry.token, entry.about)));
    }
    if (entry.kind != draftkind::step)
        return Tr::tr("Registration");
    const QString before = DraftSubject{ entry.kind, aboutOf(entry) }.token() + u'-';
    const QString part = entry.token.mid(before.size());
    if (part == "send"_L1) // the chief legal officer's, who puts nobody's answers together (R90)
        return Tr::tr("Answer to the person");
    return plainStepInWords(part.startsWith(u"note-"_s) ? u"note"_s
            : part.startsWith(answerdraft::part)        ? u"answer"_s
                                                        : part);
}

LocalDrafts::Entry entryOf(const SpooledDraft &draft)
{
    return { draft.token, draft.kind, draft.about, draft.title, draft.changed };
}

} // namespace

QString batchStepOf(const QString &token, const QString &about)
{
    for (const auto &[step, name] : EnumNames<BatchStep>::all) {
        if (token == DraftSubject{ draftkind::batch, about, QString(name) }.token())
            return QString(name);
    }
    return {};
}

QString draftIsAbout(const SpooledDraft &draft)
{
    return aboutOf(entryOf(draft));
}

QString draftInWords(const LocalDrafts::Entry &entry)
{
    const QString kind = kindInWords(entry);
    const bool isOfCase = entry.kind == draftkind::answer || entry.kind == draftkind::assignment
        || entry.kind == draftkind::correction || entry.kind == draftkind::step;
    const QString about = isOfCase ? aboutOf(entry) : QString();
    const QString words = entry.title == about ? QString() : entry.title;
    //: a draft: what it is, and the number of the case
    const QString what = about.isEmpty() ? kind : Tr::tr("%1, %2").arg(kind, about);
    //: a draft: what it is, and its first words
    return words.isEmpty() ? what : Tr::tr("%1: %2").arg(what, words);
}

QString draftInWords(const SpooledDraft &draft)
{
    return draftInWords(entryOf(draft));
}

QString keyPlaceInWords(const DraftKeys &keys)
{
    const QString file = QDir::toNativeSeparators(keys.file());
    switch (keys.place()) {
    case DraftKeys::Place::File:
        return Tr::tr("What you have begun to write is sealed on this computer. This program uses no keyring: the key "
                      "lies in a file that only you can read, %1.")
            .arg(file);
    case DraftKeys::Place::Awaited:
        return Tr::tr("What you have begun to write is sealed on this computer. The desktop's keyring, where the key "
                      "belongs, has not answered yet.");
    case DraftKeys::Place::FileWhileClosed:
        return Tr::tr("What you have begun to write is sealed on this computer. The desktop's keyring is closed, or "
                      "there is none: the key lies in a file that only you can read, %1.")
            .arg(file);
    case DraftKeys::Place::Keyring:
        return Tr::tr(
            "What you have begun to write is sealed on this computer. The key lies in the desktop's keyring.");
    }
    return {};
}

} // namespace lyhord
