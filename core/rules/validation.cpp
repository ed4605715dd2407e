#include "core/rules/validation.h"

#include "core/model/clock.h"
#include "core/rules/departmentavailability.h"
#include "core/rules/headlines.h"
#include "core/rules/personaldata.h"
#include "core/rules/profilenames.h"
#include "core/rules/standardanswer.h"
#include "core/rules/textlanguage.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Validation)
};

constexpr int earliestYear = 1990;
constexpr qsizetype maxNameLength = 200;
constexpr qsizetype maxPhoneLength = 50;
constexpr qsizetype maxAddressLength = 500;
constexpr qsizetype maxConcernsLength = 200;
constexpr qsizetype maxRegisterNumberLength = 100;

template <class Item, class Matches>
const Item *findIn(const QList<Item> &items, Matches matches)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), matches);
    return found == items.cend() ? nullptr : &*found;
}

template <class Item>
const Item *keyedIn(const QList<Item> &items, const QString &key)
{
    return findIn(items, [&](const Item &item) { return item.key == key; });
}

//! What is renamed has several versions under one key: one of them is enough
template <class Item, class Matches>
bool anyKeyedIn(const QList<Item> &items, const QString &key, Matches matches)
{
    return std::any_of(
        items.cbegin(), items.cend(), [&](const Item &item) { return item.key == key && matches(item); });
}

HeadlineFinding findingIn(const CaseDraft &draft, const Profile &profile, QDate today)
{
    return findingInHeadline(draft.headline, draft.submitter.name, profile.ownPhoneNumbers, today);
}

bool isReplyWanted(const CaseDraft &draft)
{
    return draft.replyWanted.value_or(!draft.submitter.anonymous);
}

bool hasContactData(const Submitter &submitter)
{
    return hasContent(submitter.email) || hasContent(submitter.phone) || hasContent(submitter.address);
}

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

//! Goes through a draft in the order of the form and collects what is wrong
class Inspector
{
public:
    Inspector(const CaseDraft &draft, const Profile &profile, const QDateTime &now)
        : m_draft(draft)
        , m_profile(profile)
        , m_now(now)
        , m_today(localDay(now))
        , m_receivedDay(localDay(draft.received && draft.received->isValid() ? *draft.received : now))
    {
    }

    QList<Problem> problems()
    {
        checkReceipt();
        checkKind();
        checkWords();
        checkSubmitter();
        checkReply();
        checkDepartments();
        checkCategory();
        checkMarks();
        checkDirectAnswer();
        return std::move(m_problems);
    }

private:
    void add(const QString &field, const QString &reason) { m_problems.append({ field, reason }); }

    //! What ended between receipt and registration may still be named
    [[nodiscard]] bool holds(const Validity &validity) const
    {
        return validity.holdsOn(m_today) || validity.holdsOn(m_receivedDay);
    }

    //! What is not in use now has ended, unless a version of it is still to come
    template <class Item>
    [[nodiscard]] bool comesLater(const QList<Item> &items, const QString &key) const
    {
        return anyKeyedIn(items, key, [this](const Item &item) { return item.valid.isYetToCome(m_today); });
    }

    template <class Item>
    [[nodiscard]] bool anyHolds(const QList<Item> &items, const QString &key) const
    {
        return anyKeyedIn(items, key, [this](const Item &item) { return holds(item.valid); });
    }

    //! True if nothing is wrong with it
    bool checkText(const QString &field, const QString &raw, qsizetype longest)
    {
        const QString text = normalised(raw);
        const qsizetype length = lengthInCodePoints(text);
        if (length > longest) {
            add(field,
                Tr::tr("The text is too long: it has %1 characters, and at most %2 are possible.")
                    .arg(QString::number(length), QString::number(longest)));
            return false;
        }
        const QString unsound = unsoundBecause(text);
        if (!unsound.isEmpty())
            add(field, unsound);
        return unsound.isEmpty();
    }

    //! Becomes part of a subject, an envelope or a list: a line break would tear those apart
    bool checkLine(const QString &field, const QString &raw, qsizetype longest)
    {
        if (!checkText(field, raw, longest))
            return false;
        const QString text = normalised(raw);
        const bool oneLine = std::none_of(text.begin(), text.end(), isLineBreak);
        if (!oneLine)
            add(field, Tr::tr("This must be written on one line."));
        return oneLine;
    }

    void checkReceipt()
    {
        if (!m_draft.channel) // R21
            add(u"channel"_s, Tr::tr("Say how the message came in."));
        if (!m_draft.received)
            return;
        if (!m_draft.received->isValid())
            add(u"received"_s, Tr::tr("This is no day. Write it as in 2026-11-20."));
        else if (*m_draft.received > m_now)
            add(u"received"_s, Tr::tr("The message cannot have been received in the future."));
        else if (m_receivedDay.year() < earliestYear)
            add(u"received"_s, Tr::tr("The day of receipt must not be before %1.").arg(earliestYear));
    }

    void checkKind()
    {
        if (!m_draft.type) // R3, and D1 for the kinds there are
            add(u"type"_s, Tr::tr("Say what kind of message it is."));
        else if (!m_profile.types.contains(*m_draft.type))
            add(u"type"_s,
                Tr::tr("This municipality does not use the kind %1. Choose another one.")
                    .arg(QString(toName(*m_draft.type))));
        checkArea();
    }

    void checkArea()
    {
        if (m_draft.area.isEmpty()) {
            const bool choice = std::any_of(m_profile.areas.cbegin(), m_profile.areas.cend(),
                [this](const Area &offered) { return holds(offered.valid); });
            if (choice)
                add(u"area"_s, Tr::tr("Say which area it is about."));
        } else if (keyedIn(m_profile.areas, m_draft.area) == nullptr) {
            add(u"area"_s, Tr::tr("There is no area called %1.").arg(m_draft.area));
        } else if (!anyHolds(m_profile.areas, m_draft.area)) {
            add(u"area"_s,
                (comesLater(m_profile.areas, m_draft.area)
                        ? Tr::tr("The area %1 is not in use yet. Choose another one.")
                        : Tr::tr("The area %1 is no longer used. Choose another one."))
                    .arg(areaInWords(m_draft.area, m_profile)));
        }
    }

    void checkWords()
    {
        if (checkLine(u"headline"_s, m_draft.headline, maxHeadlineLength) && !hasContent(m_draft.headline))
            add(u"headline"_s, Tr::tr("Give the case a headline that says what it is about."));
        else
            checkHeadline();
        if (checkText(u"text"_s, m_draft.text, maxTextLength) && !hasContent(m_draft.text))
            add(u"text"_s, Tr::tr("Write down what was said."));
        const auto isCodeLetter = [](QChar letter) { return letter >= u'a' && letter <= u'z'; };
        const QString &language = m_draft.language;
        const bool isCode = language.size() == 2 && std::all_of(language.begin(), language.end(), isCodeLetter);
        if (!language.isEmpty() && !isCode)
            add(u"language"_s, Tr::tr("A language is written with two small letters: sv, fi, en."));
    }

    //! R94, L9
    void checkHeadline()
    {
        const HeadlineFinding finding = findingIn(m_draft, m_profile, m_today);
        if (!finding.forbidden.isEmpty())
            add(u"headline"_s, finding.forbidden);
        else if (m_draft.submitter.protectedIdentity && !isAgreedHeadline(m_draft.headline, m_profile, m_today))
            add(u"headline"_s,
                Tr::tr(
                    "A person with protected identity gets one of the agreed headlines, so that it tells nothing. Choose "
                    "one from the list."));
        else if (!m_draft.acceptWarnings && !finding.warning.isEmpty())
            add(u"headline"_s, finding.warning);
    }

    void checkSubmitter()
    {
        const Submitter &submitter = m_draft.submitter;
        if (submitter.anonymous && (hasContent(submitter.name) || hasContactData(submitter)))
            add(u"submitter"_s,
                Tr::tr("An anonymous person's name and contact data are not kept. Remove them, or say that the person "
                       "is not anonymous."));
        checkLine(u"submitter.name"_s, submitter.name, maxNameLength);
        if (checkLine(u"submitter.email"_s, submitter.email, maxAddressLength) && hasContent(submitter.email)
            && !isEmailAddress(normalised(submitter.email)))
            add(u"submitter.email"_s, Tr::tr("This is not an e-mail address. It is written like name@example.org."));
        if (checkLine(u"submitter.phone"_s, submitter.phone, maxPhoneLength) && hasContent(submitter.phone)
            && std::none_of(submitter.phone.begin(), submitter.phone.end(), [](QChar c) { return c.isDigit(); }))
            add(u"submitter.phone"_s, Tr::tr("This is not a telephone number: it has no digit."));
        checkText(u"submitter.address"_s, submitter.address, maxAddressLength);
    }

    void checkReply()
    {
        if (!m_draft.replyWanted && m_draft.channel == Channel::Phone) // R40, R41: whoever took the call
            add(u"reply.wanted"_s, Tr::tr("Ask whether the person wants an answer."));
        if (!isReplyWanted(m_draft))
            return;
        const Submitter &submitter = m_draft.submitter;
        if (submitter.anonymous)
            add(u"reply.wanted"_s,
                Tr::tr("An anonymous person cannot be sent an answer. Say that no answer is wanted, or that the person "
                       "is not anonymous."));
        else if (m_draft.replyBy == ReplyBy::Email && !hasContent(submitter.email))
            add(u"submitter.email"_s,
                Tr::tr("An answer by e-mail is wanted, but the address is missing. Fill it in or choose another way."));
        else if (m_draft.replyBy == ReplyBy::Phone && !hasContent(submitter.phone))
            add(u"submitter.phone"_s,
                Tr::tr("An answer by telephone is wanted, but the number is missing. Fill it in or choose another "
                       "way."));
        else if (m_draft.replyBy == ReplyBy::Letter && !hasContent(submitter.address))
            add(u"submitter.address"_s,
                Tr::tr("An answer by letter is wanted, but the address is missing. Fill it in or choose another way."));
    }

    void checkDepartments()
    {
        for (qsizetype i = 0; i < m_draft.departments.size(); ++i) {
            const QString &key = m_draft.departments.at(i);
            if (m_draft.departments.indexOf(key) < i)
                add(u"departments"_s,
                    Tr::tr("The department %1 is named twice.").arg(departmentInWords(key, m_profile)));
            else if (const QString reason = cannotBeAskedBecause(key, m_profile, m_today); !reason.isEmpty())
                add(u"departments"_s, reason);
        }
        if (m_draft.answeredDirectly && !m_draft.departments.isEmpty())
            add(u"departments"_s,
                Tr::tr("A case that is answered directly is not sent to a department. Remove the departments or the "
                       "answer."));
    }

    void checkCategory()
    {
        if (m_draft.category.isEmpty()) {
            const QString wanting = departmentThatWantsOne();
            if (!wanting.isEmpty())
                add(u"category"_s,
                    Tr::tr("A case for %1 needs one of its categories. Choose one.")
                        .arg(departmentInWords(wanting, m_profile)));
            return;
        }
        const Category *category = findIn(
            m_profile.categories, [this](const Category &node) { return node.path == m_draft.category; });
        const Department *department = keyedIn(m_profile.departments, m_draft.category.section(u'/', 0, 0));
        if (category == nullptr || department == nullptr)
            add(u"category"_s, whyThereIsNoCategory());
        else if (!categoryHolds())
            add(u"category"_s,
                (categoryComesLater() ? Tr::tr("The category %1 is not in use yet. Choose another one.")
                                      : Tr::tr("The category %1 is no longer used. Choose another one."))
                    .arg(categoryInWords(m_draft.category, m_profile)));
        else if (mustChooseBelow())
            add(u"category"_s,
                Tr::tr("Choose one of the categories below %1.").arg(categoryInWords(m_draft.category, m_profile)));
        else if (!m_draft.departments.isEmpty() && !m_draft.departments.contains(department->key) && isMandatory())
            add(u"category"_s, belongsTo(categoryInWords(m_draft.category, m_profile), department->key));
    }

    //! R70: where a choice must be made below all that a department has at its first level, none is no choice either
    [[nodiscard]] QString departmentThatWantsOne() const
    {
        const auto wants = [this](const QString &department) {
            bool isOffered = false;
            for (const Category &node : m_profile.categories) {
                const bool isFirst = node.path.count(u'/') == 1 && node.path.section(u'/', 0, 0) == department;
                if (!isFirst || !node.valid.holdsOn(m_today))
                    continue;
                if (!node.mandatory)
                    return false;
                isOffered = true;
            }
            return isOffered;
        };
        const auto found = std::find_if(m_draft.departments.cbegin(), m_draft.departments.cend(), wants);
        return found == m_draft.departments.cend() ? QString() : *found;
    }

    //! It stands below a category that must be gone into
    [[nodiscard]] bool isMandatory() const
    {
        return std::any_of(m_profile.categories.cbegin(), m_profile.categories.cend(), [this](const Category &node) {
            return node.mandatory && node.valid.holdsOn(m_today)
                && (m_draft.category + u'/').startsWith(node.path + u'/');
        });
    }

    [[nodiscard]] QString belongsTo(const QString &category, const QString &department) const
    {
        return Tr::tr("The category %1 belongs to the department %2, which is not chosen. Choose another category, or "
                      "that department too.")
            .arg(category, departmentInWords(department, m_profile));
    }

    //! What was typed may be the name of one that another department has
    [[nodiscard]] QString whyThereIsNoCategory() const
    {
        const QString none = Tr::tr("There is no category called %1.").arg(m_draft.category);
        if (m_draft.departments.isEmpty())
            return none;
        const auto ownerOf = [](const Category &node) { return node.path.section(u'/', 0, 0); };
        const Category *elsewhere = findIn(m_profile.categories, [&](const Category &node) {
            if (!holds(node.valid) || m_draft.departments.contains(ownerOf(node)))
                return false;
            const QString name = categoryInWords(node.path, m_profile);
            return m_draft.category.compare(name, Qt::CaseInsensitive) == 0
                || m_draft.category.compare(name.section(u" › "_s, -1), Qt::CaseInsensitive) == 0;
        });
        if (elsewhere == nullptr)
            return none;
        return belongsTo(m_draft.category, ownerOf(*elsewhere));
    }

    //! A renamed category has several versions under the same path
    [[nodiscard]] bool categoryHolds() const
    {
        return std::any_of(m_profile.categories.cbegin(), m_profile.categories.cend(),
            [this](const Category &node) { return node.path == m_draft.category && holds(node.valid); });
    }

    [[nodiscard]] bool categoryComesLater() const
    {
        return std::any_of(m_profile.categories.cbegin(), m_profile.categories.cend(),
            [this](const Category &node) { return node.path == m_draft.category && node.valid.isYetToCome(m_today); });
    }

    [[nodiscard]] bool mustChooseBelow() const
    {
        const bool mandatory = std::any_of(
            m_profile.categories.cbegin(), m_profile.categories.cend(), [this](const Category &node) {
                return node.path == m_draft.category && node.mandatory && node.valid.holdsOn(m_today);
            });
        return mandatory
            && std::any_of(m_profile.categories.cbegin(), m_profile.categories.cend(), [this](const Category &node) {
                   return node.path.startsWith(m_draft.category + u'/') && node.valid.holdsOn(m_today);
               });
    }

    template <class Item>
    void checkMark(const QString &field, const QList<Item> &items, const QString &key)
    {
        if (key.isEmpty())
            return;
        if (keyedIn(items, key) == nullptr)
            add(field, Tr::tr("%1 is not in the list. Choose one that is, or leave it empty.").arg(key));
        else if (!anyHolds(items, key))
            add(field,
                (comesLater(items, key) ? Tr::tr("%1 is not in use yet. Choose another one, or leave it empty.")
                                        : Tr::tr("%1 is no longer used. Choose another one, or leave it empty."))
                    .arg(key));
    }

    //! Of R83, R84, R85
    void checkMarks()
    {
        checkLine(u"concerns"_s, m_draft.concerns, maxConcernsLength);
        checkMark(u"campaign"_s, m_profile.campaigns, m_draft.campaign);
        checkMark(u"service_declaration"_s, m_profile.serviceDeclarations, m_draft.serviceDeclaration);
        checkMark(u"process"_s, m_profile.processes, m_draft.process);
        checkLine(u"register_number"_s, m_draft.registerNumber, maxRegisterNumberLength);
    }

    void checkDirectAnswer()
    {
        if (!m_draft.answeredDirectly)
            return;
        const CaseDraft::DirectAnswer &answer = *m_draft.answeredDirectly;
        if (checkText(u"answered_directly.text"_s, answer.text, maxTextLength) && !hasContent(answer.text))
            add(u"answered_directly.text"_s, Tr::tr("Write down what the person was answered."));
        if (!isStated(answer.outcome))
            add(u"answered_directly.outcome"_s, Tr::tr("Say whether this leads to an improvement or to no action."));
        if (!answer.standardAnswer.isEmpty())
            checkStandardAnswer(answer.standardAnswer, answer.text);
        const auto isDepartment = [this](const Department &department) { return holds(department.valid); };
        if (!answer.department.isEmpty() && !anyKeyedIn(m_profile.departments, answer.department, isDepartment))
            add(u"answered_directly.department"_s, Tr::tr("There is no department called %1.").arg(answer.department));
    }

    void checkStandardAnswer(const QString &key, const QString &text)
    {
        if (const QString left = whatIsToFillIn(text); !left.isEmpty())
            add(u"answered_directly.text"_s, left);
        const QString field = u"answered_directly.standard_answer"_s;
        const auto isAgreed = [this](const StandardAnswer &answer) {
            return hasContent(answer.agreement) && answer.valid.holdsOn(m_today);
        };
        if (keyedIn(m_profile.standardAnswers, key) == nullptr)
            add(field, Tr::tr("There is no standard answer called %1.").arg(key));
        else if (!anyKeyedIn(m_profile.standardAnswers, key, isAgreed))
            add(field,
                Tr::tr("The standard answer %1 cannot be used: there is no valid agreement with the department.")
                    .arg(key));
    }

    const CaseDraft &m_draft;
    const Profile &m_profile;
    QDateTime m_now;
    QDate m_today;
    QDate m_receivedDay;
    QList<Problem> m_problems;
};

bool hintsAtProtection(const PersonalDataSpan &span)
{
    return span.kind == PersonalDataKind::ProtectedIdentityHint;
}

} // namespace

QList<Problem> problemsIn(const CaseDraft &draft, const Profile &profile, const QDateTime &now)
{
    return Inspector(draft, profile, now).problems();
}

QList<Problem> warningsFor(const CaseDraft &draft, const Profile &profile, const QDateTime &now)
{
    QList<Problem> warnings;
    const QDate today = localDay(now);
    if (const HeadlineFinding finding = findingIn(draft, profile, today); !finding.isEmpty())
        warnings.append({ u"headline"_s, finding.forbidden.isEmpty() ? finding.warning : finding.forbidden });
    const bool marked = draft.secrecy || draft.submitter.protectedIdentity;
    const auto inText = findPersonalData(draft.headline + u'\n' + draft.text, today, profile.ownPhoneNumbers);
    if (!marked && std::any_of(inText.cbegin(), inText.cend(), hintsAtProtection))
        warnings.append({ u"submitter.protected_identity"_s,
            Tr::tr("The text hints at a protected identity. Ask, and mark the case if it is so.") });
    if (isReplyWanted(draft) && !draft.submitter.anonymous && !hasContactData(draft.submitter)
        && !draft.answeredDirectly)
        warnings.append({ u"submitter"_s,
            Tr::tr("An answer is wanted, but there is no e-mail address, telephone number or postal address: the "
                   "person cannot be reached.") });
    if (draft.answeredDirectly) {
        const CaseDraft::DirectAnswer &answer = *draft.answeredDirectly;
        const StandardAnswer *taken = keyedIn(profile.standardAnswers, answer.standardAnswer);
        const QString language = languageOf(draft.language, draft.text);
        if (const QString doubt = taken ? warningOf(*taken, answer.text, language) : QString(); !doubt.isEmpty())
            warnings.append({ u"answered_directly.text"_s, doubt });
    }
    return warnings;
}

} // namespace lyhord
