#pragma once

#include "core/services/caseservice.h"
#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

#include <QtCore/QAbstractTableModel>

#include <functional>
#include <optional>

namespace lyhord {

//! One of the cases a step is to be taken on
struct BatchLine
{
    QString number;
    bool leftOut = false; //!< by the person
    QString language; //!< of the letter to the person, as the last preview said; empty while it is not known
    std::optional<StepPreview> preview; //!< empty while it is worked out
    std::optional<StepOutcome> outcome; //!< once the step has been tried
    bool takenBack = false; //!< the step was done, and is undone again
};

//! The chosen cases with what the step will do, and afterwards what became of it
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Headline, What, ColumnCount };
    explicit BatchModel(std::function<QString(const QString &key)> departmentName, QObject *parent = nullptr);

    void setNumbers(const QStringList &numbers, const QStringList &leftOut = {});
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QStringList leftOut() const; //!< numbers
    void setLeftOut(const QStringList &numbers); //!< these and no others
    [[nodiscard]] const BatchLine *lineAt(int row) const;
    void forgetPreviews(); //!< and what became of an earlier step
    void setTextLanguage(const QString &language); //!< of what is put into all letters; empty: of none
    [[nodiscard]] QStringList inOtherLanguage() const; //!< numbers, of those not left out
    void setPreview(int row, const StepPreview &preview);
    //! Fields of the form with nothing in them yet: what is refused for one of them is not wrong, it waits
    void setUnfilled(const QStringList &paths);
    [[nodiscard]] bool waitsForForm() const; //!< all that are not left out do
    void setOutcome(int row, const StepOutcome &outcome);
    void setTakenBack(const QStringList &numbers); //!< of those in which the step was done
    void toggle(int row); //!< leaves the case out, or takes it in again
    [[nodiscard]] QList<int> toBeDone() const; //!< rows, in order: neither left out nor refused
    [[nodiscard]] int refused() const; //!< by the preview, of those not left out
    [[nodiscard]] bool isPreviewed() const; //!< every line that is not left out
    //! The whole sentence for a line
    [[nodiscard]] QString sentenceFor(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void changed(int row);
    void allChanged();
    [[nodiscard]] bool waits(const BatchLine &line) const;
    [[nodiscard]] bool isInOtherLanguage(const BatchLine &line) const;
    [[nodiscard]] Tone toneOf(const BatchLine &line) const;
    [[nodiscard]] std::optional<Icon> symbolOf(const BatchLine &line) const;
    [[nodiscard]] QString text(const BatchLine &line, int column) const;
    [[nodiscard]] QString whatOf(const BatchLine &line) const;
    [[nodiscard]] QString letterInWords(const Message &letter, bool secret) const;

    std::function<QString(const QString &key)> m_departmentName;
    QList<BatchLine> m_lines;
    QStringList m_unfilled;
    QString m_textLanguage;
};

} // namespace lyhord
