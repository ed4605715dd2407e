#pragma once

#include "core/model/batch.h"
#include "ui/client/formdraft.h"

#include <QtCore/QStringList>

class QWidget;

namespace lyhord {

class StepForm;
class Workplace;

//! What a step asks for when it is taken on many cases: the same as for one, less what differs from case to case
[[nodiscard]] StepForm *makeBatchForm(BatchStep step, Workplace &workplace, QWidget *parent);

//! Whose answer can be recorded: nobody's who was not asked and has still to answer
void offerDepartments(StepForm &form, const QStringList &awaited, const Workplace &workplace);

//! What is written in it is kept as
[[nodiscard]] DraftSubject batchDraft(BatchStep step, QStringList numbers);

//! What the step is called in a list of steps, without a letter to press and without dots
[[nodiscard]] QString inWords(BatchStep step);

} // namespace lyhord
