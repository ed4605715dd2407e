# Staff read every text in their own language. Run by ctest; names each text that is not translated into Swedish or
# Finnish, whose translation does not fill in the same things (%1, %n) as the text, or says it in a word that the
# glossary has another one for.
cmake_minimum_required(VERSION 3.25)
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH tests)
cmake_path(GET tests PARENT_PATH root)

function(filled_in text result)
    string(REPLACE "%L" "%" text "${text}") # the same thing, as numbers are written there
    string(REGEX MATCHALL "%([0-9]+|n)" found "${text}")
    list(REMOVE_DUPLICATES found)
    list(SORT found)
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# What is not written, and the glossary's word for it. In Finnish "valitus" is an appeal, "kantelu" and "muistutus" are
# legal remedies.
set(words_lyhord_sv.ts
    "[Aa]vsändar=synpunktslämnare"
    "[Ss]ynpunktsgivar=synpunktslämnare"
    "[Bb]revlåd=e-postlåda"
    "[Kk]undcent=kontaktcenter"
    "registrerar, tilldelar=fördelar")
set(words_lyhord_fi.ts
    "[Yy]hteyskesku=asiakaspalvelukeskus"
    "[Kk]erro mielipite=Sano mielipiteesi"
    "[Mm]uistutu([^s]|s[^v]|s$)=muistutusviesti"
    "[Kk]antel[ue]=moite"
    "[Tt]oimiala|[Hh]allintokun=hallinto"
    "[Pp]alveluselo=palvelulupaus"
    "[Vv]astaanottoilmoitu=saapumisilmoitus"
    "[Hh]enkilötunnu=henkilönumero"
    "[Tt]urvakiel=suojatut henkilötiedot"
    "[Jj]uristi|[Pp]äälakimie=johtava lakimies"
    "(^| )[Pp]ostilaatik=sähköpostilaatikko"
    "(^| )[Rr]ekisteröi=kirjata")

# check_words(FILE SOURCE FORM)
function(check_words file source form)
    string(REPLACE "&amp;" "" form "${form}") # a word may have its key in it
    set(words ${words_${file}})
    if(file STREQUAL "lyhord_fi.ts" AND NOT source MATCHES "[Aa]ppeal")
        list(APPEND words "[Vv]alitu[sk]=moite")
    endif()
    foreach(word IN LISTS words)
        string(REGEX MATCH "^(.*)=(.*)$" found "${word}")
        set(instead "${CMAKE_MATCH_2}")
        if(form MATCHES "${CMAKE_MATCH_1}")
            message(SEND_ERROR "${file}: the glossary says “${instead}”:\n  ${source}\n  ${form}")
        endif()
    endforeach()
endfunction()

# check_message(FILE MESSAGE): the inner text of a <message> element, on one line and without semicolons
function(check_message file message)
    string(REGEX MATCH "<source>(.*)</source>" found "${message}")
    set(source "${CMAKE_MATCH_1}")
    string(REGEX MATCH "<translation>(.*)</translation>" found "${message}")
    set(forms "${CMAKE_MATCH_1}")
    string(REGEX REPLACE "<numerusform/>|<numerusform> *</numerusform>" "<empty/>" forms "${forms}")
    string(STRIP "${forms}" forms)
    if(forms STREQUAL "" OR forms MATCHES "<empty/>")
        message(SEND_ERROR "${file}: not translated, or not finished: ${source}")
        return()
    endif()
    string(REGEX REPLACE "^<numerusform>|</numerusform>$" "" forms "${forms}")
    string(REGEX REPLACE "</numerusform> *<numerusform>" ";" forms "${forms}")
    filled_in("${source}" wanted)
    foreach(form IN LISTS forms)
        filled_in("${form}" there)
        if(form MATCHES "%n")
            message(SEND_ERROR "${file}: a number of four digits has no space in it, write %Ln:\n  ${form}")
        endif()
        if(NOT there STREQUAL wanted)
            message(SEND_ERROR "${file}: “${wanted}” is to be filled in, and “${there}” is:\n  ${source}\n  ${form}")
        endif()
        check_words(${file} "${source}" "${form}")
    endforeach()
endfunction()

foreach(language IN ITEMS sv fi)
    set(file lyhord_${language}.ts)
    file(READ ${root}/translations/${file} content)
    # what has a meaning in a CMake list goes first
    string(REGEX REPLACE "[];[]" "" content "${content}")
    string(REGEX REPLACE "[\r\n]+ *" " " content "${content}")
    string(REGEX REPLACE " *</message>" ";" messages "${content}")
    list(POP_BACK messages)
    list(LENGTH messages count)
    if(count LESS 100)
        message(SEND_ERROR "${file}: only ${count} texts; is it the file it should be?")
    endif()
    foreach(message IN LISTS messages)
        check_message(${file} "${message}")
    endforeach()
    message(STATUS "${file}: ${count} texts")
endforeach()
