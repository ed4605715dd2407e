#include "core/intake/openeplatform.h"

#include "core/intake/formwords.h"
#include "core/intake/swedishdates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeDatabase>
#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::OpenEPlatform)
};

constexpr qsizetype maxFileSize = 25 * 1024 * 1024;

enum class Role { Headline, Text, Type, Wish, Anonymity, Contact, Files, Gender, Language, Other };

struct Question
{
    const XmlNode *node = nullptr;
    QString label;
    Role role = Role::Other;
};

bool isBookkeeping(const XmlNode &leaf)
{
    return leaf.name == "QueryID"_L1 || leaf.name == "Name"_L1;
}

//! What was answered, without the question's own id and label
QList<const XmlNode *> answers(const XmlNode &question)
{
    QList<const XmlNode *> found;
    for (const XmlNode &child : question.children) {
        if (!isBookkeeping(child))
            found.append(&child);
    }
    return found;
}

void collectTexts(const XmlNode &node, QStringList &texts)
{
    if (node.isLeaf() && !node.text.isEmpty() && !namesPersonalNumber(node.name))
        texts.append(looksLikePersonalNumber(node.text) ? Tr::tr("(a personal identity number, not kept)") : node.text);
    for (const XmlNode &child : node.children) {
        if (child.name != "ID"_L1 && child.name != "QueryID"_L1)
            collectTexts(child, texts);
    }
}

QString answerText(const XmlNode &question, const QString &separator = u"\n"_s)
{
    QStringList texts;
    for (const XmlNode *answer : answers(question))
        collectTexts(*answer, texts);
    return texts.join(separator);
}

Role roleByName(const QString &name)
{
    static const QHash<QString, Role> roles{ { u"title"_s, Role::Headline }, { u"rubrik"_s, Role::Headline },
        { u"headline"_s, Role::Headline }, { u"subject"_s, Role::Headline }, { u"amne"_s, Role::Headline },
        { u"arenderubrik"_s, Role::Headline }, { u"description"_s, Role::Text }, { u"beskrivning"_s, Role::Text },
        { u"casedescription"_s, Role::Text }, { u"message"_s, Role::Text }, { u"meddelande"_s, Role::Text },
        { u"synpunkt"_s, Role::Text }, { u"text"_s, Role::Text }, { u"reporttype"_s, Role::Wish },
        { u"answertype"_s, Role::Wish }, { u"aterkoppling"_s, Role::Wish }, { u"typ_av_aterkoppling"_s, Role::Wish },
        { u"feedback"_s, Role::Wish }, { u"type"_s, Role::Type }, { u"typ"_s, Role::Type },
        { u"synpunktstyp"_s, Role::Type }, { u"viewtype"_s, Role::Type }, { u"gender"_s, Role::Gender },
        { u"kon"_s, Role::Gender }, { u"language"_s, Role::Language }, { u"sprak"_s, Role::Language } };
    return roles.value(name.toLower(), Role::Other);
}

Role roleByLabel(const QString &label)
{
    const QString simple = folded(label);
    if (simple == u"rubrik"_s || simple == u"ämne"_s)
        return Role::Headline;
    if (simple.startsWith(u"beskriv"_s) || simple == u"din synpunkt"_s || simple == u"synpunkt"_s)
        return Role::Text;
    return simple.contains(u"återkoppling"_s) ? Role::Wish : Role::Other;
}

Role roleOf(const XmlNode &node, const QString &label)
{
    if (node.child(u"File"))
        return Role::Files;
    if (node.child(u"Firstname") || node.child(u"OrganizationName"))
        return Role::Contact;
    if (const Role role = roleByName(node.name); role != Role::Other)
        return role;
    if (asksForAnonymity(node.name) || asksForAnonymity(label))
        return Role::Anonymity;
    return roleByLabel(label);
}

QString withoutFolders(const QString &path)
{
    return path.section(u'/', -1).section(u'\\', -1).simplified();
}

//! One form that was sent in becomes one inbox item
class FormReader
{
public:
    explicit FormReader(const XmlNode &instance)
        : m_instance(instance)
    {
    }

    Result<InboxItem> read();

private:
    void listQuestions(const XmlNode &values);
    void readWishes();
    void readQuestion(const Question &question);
    void readContact(const Question &question);
    void readPosterInstead();
    void readFiles(const Question &question);
    void readFile(const XmlNode &file);
    void describeForm(const XmlNode &header);
    void keep(const QString &name, const QString &value);
    void keepQuestion(const Question &question);

    const XmlNode &m_instance;
    QList<Question> m_questions;
    InboxItem m_item;
    bool m_contactSeen = false;
};

Result<InboxItem> FormReader::read()
{
    const XmlNode *header = m_instance.child(u"Header");
    const XmlNode *values = m_instance.child(u"Values");
    if (!header || !values)
        return failed(ErrorCode::Refused,
            Tr::tr("This only names the form %1, without its answers. Export the form itself.")
                .arg(m_instance.textOf(u"flowInstanceID")));
    m_item.source = InboxSource::Web;
    listQuestions(*values);
    readWishes();
    for (const Question &question : std::as_const(m_questions))
        readQuestion(question);
    if (!m_contactSeen && !m_item.submitter.anonymous && m_item.replyWanted.value_or(true))
        readPosterInstead();
    describeForm(*header);
    if (m_item.text.isEmpty() && m_item.subject.isEmpty() && m_item.unmapped.isEmpty() && m_item.files.isEmpty())
        return failed(ErrorCode::Refused, Tr::tr("The form holds no answer at all."));
    return m_item;
}

void FormReader::listQuestions(const XmlNode &values)
{
    for (const XmlNode &node : values.children) {
        const QString label = node.textOf(u"Name");
        m_questions.append({ &node, label, roleOf(node, label) });
    }
}

//! Before anything else: whether the person may be named at all
void FormReader::readWishes()
{
    for (const Question &question : std::as_const(m_questions)) {
        if (question.role != Role::Wish && question.role != Role::Anonymity)
            continue;
        const QString text = answerText(*question.node);
        if (question.role == Role::Anonymity) {
            if (yesOrNo(text).value_or(asksForAnonymity(text)))
                m_item.submitter.anonymous = true;
            continue;
        }
        const AnswerWish wish = wishFromWords(text);
        m_item.submitter.anonymous = m_item.submitter.anonymous || wish.anonymous;
        m_item.replyWanted = wish.wanted;
        m_item.replyBy = wish.by;
        if (wish.anonymous || !wish.wanted) // "… och läsa mitt svar via en länk" is more than the fields can say
            keepQuestion(question);
    }
    if (m_item.submitter.anonymous) {
        m_item.replyWanted = false;
        m_item.replyBy.reset();
    }
}

void FormReader::readQuestion(const Question &question)
{
    switch (question.role) {
    case Role::Headline:
        if (m_item.subject.isEmpty())
            m_item.subject = answerText(*question.node, u" "_s).simplified();
        else
            keepQuestion(question);
        return;
    case Role::Text:
        if (!m_item.text.isEmpty())
            m_item.text += "\n\n"_L1;
        m_item.text += answerText(*question.node);
        return;
    case Role::Type:
        m_item.suggestedType = typeFromWords(answerText(*question.node));
        if (!m_item.suggestedType)
            keepQuestion(question);
        return;
    case Role::Gender:
        m_item.submitter.gender = genderFromWords(answerText(*question.node)).value_or(Gender::NotStated);
        return;
    case Role::Language:
        m_item.language = languageFromWords(answerText(*question.node));
        return;
    case Role::Contact:
        readContact(question);
        return;
    case Role::Files:
        readFiles(question);
        return;
    case Role::Wish:
    case Role::Anonymity:
        return;
    case Role::Other:
        keepQuestion(question);
        return;
    }
}

QString joinedTexts(const XmlNode &node, const QStringList &names, const QString &separator)
{
    QStringList texts;
    for (const QString &name : names) {
        if (const QString text = node.textOf(name).simplified(); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(separator);
}

void FormReader::readContact(const Question &question)
{
    const XmlNode &contact = *question.node;
    if (m_item.submitter.anonymous) {
        keep(question.label, Tr::tr("(contact details were given, but not kept, because anonymity was chosen)"));
        return;
    }
    if (m_contactSeen) {
        keepQuestion(question);
        return;
    }
    m_contactSeen = true;
    Submitter &submitter = m_item.submitter;
    const QString person = joinedTexts(contact, { u"Firstname"_s, u"Lastname"_s }, u" "_s);
    const QString organisation = joinedTexts(contact, { u"OrganizationName"_s, u"organization"_s }, u" "_s);
    submitter.name = QStringList{ person, organisation }.filter(QRegularExpression(u"."_s)).join(u", "_s);
    submitter.email = contact.textOf(u"Email");
    submitter.phone = joinedTexts(contact, { u"MobilePhone"_s, u"Phone"_s }, u", "_s);
    const QString town = joinedTexts(contact, { u"ZipCode"_s, u"PostalAddress"_s }, u" "_s);
    const QString street = joinedTexts(contact, { u"CareOf"_s, u"Address"_s }, u", "_s);
    submitter.address = QStringList{ street, town }.filter(QRegularExpression(u"."_s)).join(u", "_s);
    if (yesOrNo(contact.textOf(u"ContactBySMS")).value_or(false))
        keep(question.label, Tr::tr("May be contacted by text message"));
}

//! Somebody was logged in and the form did not ask who it was
void FormReader::readPosterInstead()
{
    const XmlNode *header = m_instance.child(u"Header");
    const XmlNode *person = header->child(u"Poster");
    if (!person)
        person = header->child(u"Owner");
    if (!person)
        return;
    m_item.submitter.name = joinedTexts(*person, { u"Firstname"_s, u"Lastname"_s }, u" "_s);
    m_item.submitter.email = person->textOf(u"Email");
}

void FormReader::readFiles(const Question &question)
{
    for (const XmlNode *answer : answers(*question.node)) {
        if (answer->name.compare("File"_L1, Qt::CaseInsensitive) == 0)
            readFile(*answer);
        else if (answer->isLeaf() && !answer->text.isEmpty())
            keep(question.label, answer->text);
    }
}

void FormReader::readFile(const XmlNode &file)
{
    AttachedFile attached;
    attached.name = withoutFolders(file.textOf(u"Name"));
    if (attached.name.isEmpty())
        attached.name = Tr::tr("file %1", "a file without a name").arg(withoutFolders(file.textOf(u"ID")));
    const XmlNode *data = file.child(u"EncodedData");
    if (!data || data->text.isEmpty()) {
        keep(attached.name, Tr::tr("The content of this file is not in the export. Fetch it from the e-service."));
        return;
    }
    QByteArray encoded = data->text.toLatin1();
    encoded.replace('\n', QByteArray())
        .replace('\r', QByteArray())
        .replace('\t', QByteArray())
        .replace(' ', QByteArray());
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        keep(attached.name, Tr::tr("The content of this file is damaged in the export. Fetch it from the e-service."));
        return;
    }
    if (decoded.decoded.size() > maxFileSize) {
        keep(attached.name, Tr::tr("This file is larger than 25 MB and was left out. Fetch it from the e-service."));
        return;
    }
    attached.content = std::move(decoded.decoded);
    attached.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attached.name, attached.content).name();
    m_item.files.append(attached);
}

void FormReader::describeForm(const XmlNode &header)
{
    for (const QStringView name :
        { QStringView(u"FirstSubmitted"), QStringView(u"Posted"), QStringView(u"LastSubmitted") }) {
        if (m_item.received.isValid())
            break;
        m_item.received = momentFromText(header.textOf(name)).value_or(QDateTime());
    }
    const XmlNode *flow = header.child(u"Flow");
    const QString family = flow ? flow->textOf(u"FamilyID") : QString();
    if (const QString id = header.textOf(u"FlowInstanceID"); !id.isEmpty())
        m_item.externalId = u"openeplatform:%1:%2"_s.arg(family, id);
    const XmlNode *status = header.child(u"Status");
    if (flow)
        keep(Tr::tr("Form"), flow->textOf(u"Name").simplified());
    if (status)
        keep(Tr::tr("Status in the e-service"), status->textOf(u"Name").simplified());
}

void FormReader::keep(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_item.unmapped.append({ name, value });
}

void FormReader::keepQuestion(const Question &question)
{
    const QString name = question.label.isEmpty() ? question.node->name : question.label.simplified();
    if (namesPersonalNumber(name) || namesPersonalNumber(question.node->name)) {
        keep(name, Tr::tr("(a personal identity number, not kept)"));
        return;
    }
    keep(name, answerText(*question.node));
}

} // namespace

Result<InboxItem> inboxItemFrom(const XmlNode &flowInstance)
{
    return FormReader(flowInstance).read();
}

} // namespace lyhord
