# What the compiler cannot see: which room may speak of what. Run by ctest; names each line that is in the wrong place.
cmake_minimum_required(VERSION 3.25)
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH tests)
cmake_path(GET tests PARENT_PATH root)
set(broken 0)

# forbidden(WHY PATTERN FOLDERS… [EXCEPT regex])
function(forbidden why pattern)
    cmake_parse_arguments(PARSE_ARGV 2 in "" "EXCEPT" "")
    set(looked 0)
    foreach(folder IN LISTS in_UNPARSED_ARGUMENTS)
        file(GLOB_RECURSE files RELATIVE ${root} ${root}/${folder}/*.cpp ${root}/${folder}/*.h)
        foreach(file IN LISTS files)
            if(in_EXCEPT AND file MATCHES "${in_EXCEPT}")
                continue()
            endif()
            math(EXPR looked "${looked} + 1")
            file(STRINGS ${root}/${file} lines REGEX "${pattern}" ENCODING UTF-8)
            list(FILTER lines EXCLUDE REGEX "^ *//")
            foreach(line IN LISTS lines)
                string(STRIP "${line}" line)
                message(SEND_ERROR "${why}\n  ${file}: ${line}")
                set(broken 1 PARENT_SCOPE)
            endforeach()
        endforeach()
    endforeach()
    message(STATUS "${looked} files: ${why}")
endfunction()

set(sql "(SELECT .*FROM |INSERT INTO |UPDATE .* SET |DELETE FROM |CREATE (TABLE|INDEX)|PRAGMA |QSqlQuery|<QtSql/|<sqlite3\\.h>)")
set(clock "(QDate(Time)?::current|QTime::current|system_clock|[^a-zA-Z_.>]time\\((NULL|nullptr|0))")

forbidden("SQL belongs in core/db and core/store" "${sql}" core/model core/rules core/services core/intake core/drafts
    core/sample core/statistics core/export ui app)
forbidden("the windows and programs see services and model, no store and no database" "#include \"core/(store|db)/" ui app)
forbidden("a decision is made in core/rules" "[^a-zA-Z]Decision( [a-z][A-Za-z]*)?(\\{|;$| = \\{)" core/services core/sample core/intake ui app
    EXCEPT "runningcases\\.h|undodecision\\.h|caseservice\\.h")
forbidden("services write through ChangeWriter, or commit() where no case is changed" "(sql::|[^a-zA-Z]Transaction::begin)" core/services
    EXCEPT "/(changewriter\\.cpp|commit\\.h|session\\.cpp|servercopy\\.cpp)$")
forbidden("a service takes what it needs, not the whole session" "core/services/session\\.h" core/services
    EXCEPT "/(session\\.cpp|visiblecases\\.cpp|importer\\.h|hiddeninboxitems\\.cpp|searchservice\\.cpp|servercopy\\.cpp|workerround\\.cpp)$")
forbidden("core/db knows no case" "#include \"core/(store|rules|model/(case|query|event|message|inbox|person))" core/db)
forbidden("a rule is handed the time" "${clock}" core/rules)
forbidden("only Clock knows what time it is" "${clock}" core ui app EXCEPT "core/model/clock\\.cpp")
forbidden("a rule knows no database, file or network" "<Qt(Sql|Network)/|<QtCore/Q(File|SaveFile|Dir|Process|Settings)>" core/rules)
forbidden("core knows no window" "<Qt(Widgets|PrintSupport)/" core)
forbidden("nothing waits on the screen"
    "processEvents|waitForFinished|QEventLoop|::get(Save|Open|Existing)|QMessageBox::(question|warning|critical|information)\\(" ui)
forbidden("numbers of requirements are for comments" "\"[^\"]*\\([RCLO][0-9]+\\)[^\"]*\"" core ui app)

if(broken)
    message(FATAL_ERROR "The house is not in order.")
endif()
