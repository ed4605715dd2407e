#pragma once

class QDialog;

namespace lyhord {

class FormDraft;
class LocalDrafts;
class Navigator;
struct DraftSubject;

//! What is written in the dialog outlives it. What comes back is said in it, with the way to be rid of it; left without
//! its step, the window says where the words are. To be called when the editors hold what nobody has typed.
FormDraft *keepWritten(QDialog *dialog, const DraftSubject &subject, LocalDrafts &drafts, Navigator &navigator);

} // namespace lyhord
