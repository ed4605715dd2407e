#include "app/common/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

static void loadTranslations()
{
    static const bool loaded = [] {
        Q_INIT_RESOURCE(translations);
        return true;
    }();
    Q_UNUSED(loaded)
}

namespace lyhord {

namespace {

//! Belong to the application: with it they go, so that none outlives it
class Installed : public QObject
{
public:
    static Installed *of(QCoreApplication *application)
    {
        const QString name = u"lyhord translators"_s;
        if (auto *found = application->findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
            return static_cast<Installed *>(found);
        auto *made = new Installed(application);
        made->setObjectName(name);
        return made;
    }

    void replace(const QString &language)
    {
        m_translators.clear(); // a translator that is deleted takes itself out
        // The last one installed is asked first: a text that both know is ours.
        for (const QString &name : { u"qtbase_"_s + language, u"lyhord_"_s + language }) {
            auto translator = std::make_unique<QTranslator>();
            if (!translator->load(u":/translations/"_s + name))
                continue; // Qt needs none in English
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }

private:
    using QObject::QObject;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

QLocale localeOf(const QString &language)
{
    if (language == "sv"_L1)
        return { QLocale::Swedish, QLocale::Sweden };
    if (language == "fi"_L1)
        return { QLocale::Finnish, QLocale::Finland };
    return { QLocale::English, QLocale::Sweden }; // days and hours as they are written here
}

} // namespace

QStringList languages()
{
    return { u"sv"_s, u"fi"_s, u"en"_s };
}

bool installLanguage(const QString &language)
{
    if (!languages().contains(language))
        return false;
    loadTranslations();
    QLocale::setDefault(localeOf(language));
    Installed::of(QCoreApplication::instance())->replace(language);
    return true;
}

} // namespace lyhord
