#pragma once

#include "core/services/directory.h"
#include "core/services/session.h"
#include "ui/administration/sectionpage.h"

namespace lyhord {

//! A part of the administration whose entries are values of type T. Derived classes build the form in their
//! constructor.
template <class T>
class EntrySection : public SectionPage
{
public:
    using SectionPage::SectionPage;

protected:
    [[nodiscard]] virtual QList<T> entries() const = 0;
    [[nodiscard]] virtual EntryLine lineOf(const T &entry) const = 0;
    [[nodiscard]] virtual QList<EntryLine> headings() const { return {}; } //!< what the entries stand below
    [[nodiscard]] virtual T fresh() const { return {}; }
    virtual void show(const T &entry) = 0;
    //! The entry with what stands in the form
    [[nodiscard]] virtual T written(T entry) const = 0;
    [[nodiscard]] virtual KeepJob keep(const T &entry) const = 0; //!< adds it while isNew(), else changes it
    [[nodiscard]] virtual KeepJob retire(const T &, QDate) const { return {}; }
    //! The same after what they warn of was accepted
    [[nodiscard]] virtual KeepJob keepAccepting(const T &) const { return {}; }
    [[nodiscard]] virtual KeepJob retireAccepting(const T &, QDate) const { return {}; }
    [[nodiscard]] virtual LookJob lookAt(const T &) const { return {}; } //!< before it is kept
    [[nodiscard]] virtual KeepJob withdraw(const T &) const { return {}; }
    [[nodiscard]] virtual LookJob lookAtWithdrawing(const T &) const { return {}; }
    [[nodiscard]] const T &entry() const { return m_entry; }
    [[nodiscard]] T written() const { return written(m_entry); }
    //! For entries that the directory knows by T::key
    [[nodiscard]] KeepJob keptByKey(const T &kept) const
    {
        return [kept, fresh = isNew()](Session &session) -> Result<EntryKept> {
            const Result<> done = fresh ? session.directory().add(kept) : session.directory().change(kept);
            return done.map([&kept] { return EntryKept{ kept.key, {}, false }; });
        };
    }
    [[nodiscard]] KeepJob retiredByKey(const T &retired, QDate last) const
    {
        return [retired, last](Session &session) -> Result<EntryKept> {
            return session.directory().retire(retired, last).map([&retired] {
                return EntryKept{ retired.key, {}, false };
            });
        };
    }

private:
    QList<EntryLine> readLines() final
    {
        m_entries = entries();
        QList<EntryLine> lines;
        for (const T &one : std::as_const(m_entries))
            lines.append(lineOf(one));
        return lines + headings();
    }
    void showEntry(int line) final
    {
        m_entry = line < 0 ? fresh() : m_entries.at(line);
        show(m_entry);
        m_shown = written(m_entry); // the form may tidy what it is given: that is no change
    }
    [[nodiscard]] bool isChanged() const final { return !(written(m_entry) == m_shown); }
    [[nodiscard]] QString shownName() const final
    {
        const EntryLine line = lineOf(written(m_entry));
        return line.name.isEmpty() ? line.cells.constFirst().text : line.name;
    }
    [[nodiscard]] KeepJob keepJob() const final { return keep(written(m_entry)); }
    [[nodiscard]] KeepJob retireJob(QDate last) const final { return retire(m_entry, last); }
    [[nodiscard]] KeepJob acceptingKeepJob() const final { return keepAccepting(written(m_entry)); }
    [[nodiscard]] KeepJob acceptingRetireJob(QDate last) const final { return retireAccepting(m_entry, last); }
    [[nodiscard]] LookJob lookJob() const final { return lookAt(written(m_entry)); }
    [[nodiscard]] KeepJob withdrawJob() const final { return withdraw(m_entry); }
    [[nodiscard]] LookJob withdrawLookJob() const final { return lookAtWithdrawing(m_entry); }

    QList<T> m_entries;
    T m_entry;
    T m_shown;
};

} // namespace lyhord
