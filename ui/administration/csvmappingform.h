#pragma once

#include "core/intake/csvimport.h"
#include "core/model/profile.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QScrollArea;

namespace lyhord {

class ComboBox;
class Field;
class ImportPreviewModel;

//! Says what the columns of a spreadsheet are, with the first rows as they would come in below. Reads no file itself.
class CsvMappingForm : public QWidget
{
    Q_OBJECT
public:
    CsvMappingForm(const Profile &profile, const QString &language, QWidget *parent = nullptr);

    //! Announces nothing
    void show(const CsvPreview &preview);
    [[nodiscard]] const CsvMapping &mapping() const { return m_preview.mapping; }

Q_SIGNALS:
    //! Delimiter or encoding: the file must be read anew with mapping(), whose columns are empty
    void readingChanged();
    void mappingChanged();

private:
    void changeReading();
    void makeColumns();
    void makeValues();
    void makeDefaults();
    void addValues(QGridLayout *grid, const QString &column, const QString &field);
    void setColumn(const QString &column, const QString &field);
    void setValue(const QString &field, const QString &written, const QString &value);
    void setDefault(const QString &field, const QString &value);
    void showRows();
    [[nodiscard]] QString valueInWords(const QString &field, const QString &value) const;
    [[nodiscard]] QStringList choicesFor(const QString &field) const;

    const Profile &m_profile;
    QString m_language;
    CsvPreview m_preview;
    ComboBox *m_delimiter;
    ComboBox *m_encoding;
    QScrollArea *m_columns;
    QScrollArea *m_values;
    QWidget *m_defaults;
    ImportPreviewModel *m_rows;
};

//! "Headline", "Name of the submitter" for "headline", "submitter.name"
[[nodiscard]] QString csvFieldInWords(const QString &field);

} // namespace lyhord
