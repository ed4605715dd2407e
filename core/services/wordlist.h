#pragma once

#include "core/model/listedword.h"
#include "core/model/result.h"

#include <QtCore/QList>

namespace lyhord {

class ServiceContext;

//! The municipality's own words: places, schools, what departments are called. They are spelt right in every language,
//! for everybody who works here.
class WordList
{
public:
    explicit WordList(ServiceContext &context);

    [[nodiscard]] Result<QList<ListedWord>> all(); //!< by the alphabet
    //! NotPermitted unless the person may register; Refused with "word" for what is no word; twice is once
    [[nodiscard]] Result<> add(const QString &word);
    //! One's own, and any by who may administer; else NotPermitted. What is not there is no error.
    [[nodiscard]] Result<> remove(const QString &word);

private:
    ServiceContext &m_context;
};

} // namespace lyhord
