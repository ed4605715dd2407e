#include "core/export/workbook.h"

#include "core/export/outputfile.h"
#include "core/export/wholearchive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Workbook)
};

constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestText = 32'767;
constexpr uint8_t paperA4 = 9;
constexpr lxw_color_t headingColour = 0xE4'EA'F0;
constexpr double lineHeight = 15; // points

QString bookIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"book.xlsx"_s);
}

const char *numberFormat(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Text:
        return nullptr;
    case FigureKind::Count:
        return "#,##0";
    case FigureKind::Share:
        return "0.0%";
    case FigureKind::Days:
        return "0.0";
    case FigureKind::Difference:
        return "+#,##0;-#,##0;0";
    case FigureKind::Day:
        return "yyyy-mm-dd";
    }
    return nullptr;
}

lxw_col_t col(int column)
{
    return static_cast<lxw_col_t>(column);
}

//! At the end of a word, with a sign that there is more
QString shortened(const QString &name, qsizetype most)
{
    if (name.size() <= most)
        return name;
    const qsizetype end = name.lastIndexOf(u' ', most - 1);
    static const QRegularExpression loose(u"[\\s,;:–-]+$"_s);
    return name.left(end > most / 3 ? end : most - 1).remove(loose) + u'…';
}

} // namespace

Workbook::Workbook(Mode mode)
{
    lxw_workbook_options options{};
    options.constant_memory = mode == Mode::Streaming ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = kept(m_folder.path()); // a system's /tmp may be memory, TMPDIR says where there is room
    const QByteArray name = QFile::encodeName(bookIn(m_folder));
    m_book = workbook_new_opt(name.constData(), &options);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

char *Workbook::kept(const QString &text)
{
    return m_kept.emplace_back(text.left(longestText).toUtf8()).data();
}

QString Workbook::freeName(const QString &wanted)
{
    QString plain;
    for (const QChar letter : wanted)
        plain += u"[]:*?/\\"_s.contains(letter) || !letter.isPrint() ? QChar(u' ') : letter;
    plain = plain.simplified();
    while (plain.startsWith(u'\''))
        plain.remove(0, 1);
    if (plain.isEmpty())
        plain = u"-"_s;
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? QString() : u" (%1)"_s.arg(number);
        QString name = shortened(plain, longestSheetName - ending.size()) + ending;
        while (name.endsWith(u'\''))
            name.chop(1);
        if (!m_names.contains(name.toCaseFolded())) {
            m_names.insert(name.toCaseFolded());
            return name;
        }
    }
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, kept(freeName(name)));
    m_sheets.append(sheet);
    return sheet;
}

lxw_format *Workbook::format(const CellStyle &style)
{
    lxw_format *&format = m_formats[style];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (const char *number = numberFormat(style.kind))
        format_set_num_format(format, number);
    if (style.isBold || style.isSum || style.isHeading)
        format_set_bold(format);
    if (style.isHeading) {
        format_set_bg_color(format, headingColour);
        format_set_bottom(format, LXW_BORDER_THIN);
    }
    if (style.isSum)
        format_set_top(format, LXW_BORDER_THIN);
    if (style.isWrapped || style.isHeading)
        format_set_text_wrap(format);
    if (style.isRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (style.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(std::min(style.indent, 15)));
    if (style.size > 0)
        format_set_font_size(format, style.size);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

void Workbook::setProperties(const QString &title, const QString &author, const QString &company, const QDateTime &made)
{
    lxw_doc_properties properties{};
    properties.title = kept(title);
    properties.author = kept(author);
    properties.company = kept(company);
    properties.created = made.toSecsSinceEpoch();
    workbook_set_properties(m_book, &properties);
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, int column, const QString &text, const CellStyle &style)
{
    worksheet_write_string(sheet, row, col(column), text.left(longestText).toUtf8().constData(), format(style));
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, int column, double number, const CellStyle &style)
{
    worksheet_write_number(sheet, row, col(column), number, format(style));
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, int column, QDate day, const CellStyle &style)
{
    lxw_datetime date{ day.year(), day.month(), day.day(), 0, 0, 0 };
    worksheet_write_datetime(sheet, row, col(column), &date, format(style));
}

void Workbook::setLines(lxw_worksheet *sheet, lxw_row_t row, int lines)
{
    if (lines > 1)
        worksheet_set_row(sheet, row, lineHeight * lines, nullptr);
}

int Workbook::linesOf(const QString &text, double width)
{
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        ++lines;
        double used = 0;
        for (const QString &word : paragraph.split(u' ')) {
            const auto length = static_cast<double>(word.size());
            if (used > 0 && used + length > width) {
                ++lines;
                used = 0;
            }
            lines += static_cast<int>(length / (width + 1));
            used += length + 1;
        }
    }
    return lines;
}

bool Workbook::isOutOfRoom() const
{
    return std::any_of(m_sheets.cbegin(), m_sheets.cend(), [](const lxw_worksheet *sheet) {
        return sheet->optimize_tmpfile && std::ferror(sheet->optimize_tmpfile) != 0;
    });
}

QString Workbook::close()
{
    const QString full = Tr::tr("there is no room for temporary files in %1").arg(m_folder.path());
    if (!m_book || !m_folder.isValid())
        return full;
    for (const lxw_worksheet *sheet : std::as_const(m_sheets)) {
        if (sheet->optimize_tmpfile)
            std::fflush(sheet->optimize_tmpfile);
    }
    const bool outOfRoom = isOutOfRoom();
    const lxw_error error = workbook_close(m_book); // frees it, whatever comes of it
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return QString::fromUtf8(lxw_strerror(error));
    return outOfRoom || !isWholeWorkbook(bookIn(m_folder)) ? full : QString();
}

Result<> Workbook::finish(const QString &file)
{
    if (const QString problem = close(); !problem.isEmpty())
        return noRoomFor(file, problem);
    return putInPlace(bookIn(m_folder), file);
}

Result<QByteArray> Workbook::finishInMemory()
{
    QFile made(bookIn(m_folder));
    if (const QString problem = close(); !problem.isEmpty())
        return noRoomFor(made.fileName(), problem);
    if (!made.open(QIODevice::ReadOnly))
        return noRoomFor(made.fileName(), made.errorString());
    return made.readAll();
}

void preparePrint(lxw_worksheet *sheet, int headingRow)
{
    worksheet_set_paper(sheet, paperA4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&R&P (&N)");
    if (headingRow >= 0)
        worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(headingRow), static_cast<lxw_row_t>(headingRow));
}

} // namespace lyhord
