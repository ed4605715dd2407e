#pragma once

#include "core/model/listedword.h"
#include "core/model/result.h"
#include "ui/administration/section.h"

#include <QtCore/QList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lyhord {

class EntryList;
class Field;
class Navigator;
class SpellChecker;
class WordList;
class Workplace;

//! The municipality's word list: what its spelling knows beside the dictionaries, and which of these are missing here
class WordSection : public Section
{
    Q_OBJECT
public:
    WordSection(Workplace &workplace, Navigator &navigator, QWidget *parent);
    void refresh() override;
    void add() override;
    void focusFirst() override;

private:
    using WordChange = Result<> (WordList::*)(const QString &word);
    void build();
    void showWords(const QList<ListedWord> &words);
    void showMissing(const QStringList &languages);
    void addWritten();
    void removeChosen();
    void change(WordChange step, const QString &word, const std::function<void(const Result<> &)> &then);

    Workplace &m_workplace;
    Navigator &m_navigator;
    QList<ListedWord> m_words;
    QLabel *m_missing;
    QLineEdit *m_word;
    Field *m_field;
    QPushButton *m_add;
    QPushButton *m_remove;
    EntryList *m_list;
};

} // namespace lyhord
