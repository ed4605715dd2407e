#include "ui/client/dialogdraft.h"

#include "core/drafts/undonedraft.h"
#include "ui/client/draftnotices.h"
#include "ui/client/formdraft.h"
#include "ui/widgets/keptline.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftNotices)
};

} // namespace

FormDraft *keepWritten(QDialog *dialog, const DraftSubject &subject, LocalDrafts &drafts, Navigator &navigator)
{
    auto *draft = new FormDraft(drafts, dialog);
    auto *line = new KeptLine(Tr::tr("Throw it away (&Q)"), dialog);
    qobject_cast<QBoxLayout *>(dialog->layout())->insertWidget(0, line);
    const auto say = [line, draft, &drafts] {
        if (!draft->isTouched())
            return line->say({});
        const Result<SpooledDraft> kept = drafts.load(draft->token());
        line->say(kept && isOfUndoneStep(*kept) ? Tr::tr("What you had written here and undone is back in the form.")
                                                : Tr::tr("What you had written here and not finished is back."));
    };
    QObject::connect(draft, &FormDraft::restored, line, say);
    QObject::connect(line, &KeptLine::beginAnewWished, draft, [draft, &drafts, &navigator] {
        draft->keepNow();
        throwAway(drafts, navigator, draft->token());
    });
    QObject::connect(dialog, &QDialog::rejected, draft,
        [draft, &drafts, &navigator] { tellKept(drafts, navigator, draft->token()); });
    draft->begin(subject);
    return draft;
}

} // namespace lyhord
