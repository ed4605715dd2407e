#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord::test {

//! A message as a citizen would write it, with what a registrar says of it. Written by hand, apart from the sample's
//! sentences. Where two answers are as right, both are named.
struct LabelledText
{
    QString language; //!< ISO 639-1
    QStringList routes; //!< categories of the profile eskilstuna; none: not the municipality's to answer
    QStringList grounds; //!< names of ReferralGround; "-": belongs here
    QString matter; //!< the same in texts that speak of the same thing; "-": of a thing of its own
    QString text;

    [[nodiscard]] QStringList departments() const;
};

//! From tests/labelled
[[nodiscard]] QList<LabelledText> labelledTexts(const QString &file);

} // namespace lyhord::test
