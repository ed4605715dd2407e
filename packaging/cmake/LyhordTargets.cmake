# How a folder becomes a target.
#
# Headers are included from the root ("core/store/casestore.h"), yet a folder shall see only the folders it links.
# So no target gets the root as include path: each publishes a folder of its own that holds nothing but a link to
# its sources, and what is not linked is not found.

add_library(lyhord_options INTERFACE)
target_compile_options(lyhord_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Werror
    # g++ 12 takes designated initializers for forgetfulness
    -Wno-missing-field-initializers)
target_compile_definitions(lyhord_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(LYHORD_SANITIZE)
    target_compile_options(lyhord_options INTERFACE -fsanitize=${LYHORD_SANITIZE} -fno-sanitize-recover=all)
    target_link_options(lyhord_options INTERFACE -fsanitize=${LYHORD_SANITIZE})
endif()
find_program(LYHORD_LLD ld.lld)
if(LYHORD_LLD)
    target_link_options(lyhord_options INTERFACE -fuse-ld=lld)
endif()

# lyhord_publish(TARGET FOLDER): FOLDER (relative to the root, like core/store) can be included by who links TARGET
function(lyhord_publish target folder)
    set(published ${PROJECT_BINARY_DIR}/include/${target})
    cmake_path(GET folder PARENT_PATH parent)
    file(MAKE_DIRECTORY ${published}/${parent})
    file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${published}/${folder} SYMBOLIC)
    get_target_property(kind ${target} TYPE)
    set(reach PUBLIC)
    if(kind STREQUAL "INTERFACE_LIBRARY")
        set(reach INTERFACE)
    endif()
    target_include_directories(${target} ${reach} ${published})
endfunction()

# lyhord_room(FOLDER TARGET LINKS lib…): every source in FOLDER as static library TARGET that may use LINKS and no more
function(lyhord_room folder target)
    cmake_parse_arguments(PARSE_ARGV 2 room "" "" "LINKS")
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    if(NOT sources MATCHES "\\.cpp")
        add_library(${target} INTERFACE) # headers only, so far
        lyhord_publish(${target} ${folder})
        target_link_libraries(${target} INTERFACE ${room_LINKS})
        return()
    endif()
    add_library(${target} STATIC ${sources})
    lyhord_publish(${target} ${folder})
    target_link_libraries(${target} PUBLIC ${room_LINKS} PRIVATE lyhord_options)
endfunction()

# lyhord_tests(FOLDER LINKS lib… [ON_SERVER name…]): one program of all test_*.cpp in tests/FOLDER, one ctest entry for
# each file, and another one for those that are run on a database server too
function(lyhord_tests folder)
    cmake_parse_arguments(PARSE_ARGV 1 tests "" "" "LINKS;ON_SERVER")
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/tests/${folder}/*.h)
    if(NOT sources)
        return()
    endif()
    string(REPLACE "/" "_" name ${folder})
    set(target test_${name})
    add_executable(${target} ${sources})
    lyhord_publish(${target} tests/${folder})
    if(Qt6::Widgets IN_LIST tests_LINKS)
        target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/guimain.cpp)
    elseif(Qt6::Gui IN_LIST tests_LINKS)
        target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/drawmain.cpp)
    else()
        target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/coremain.cpp)
    endif()
    target_link_libraries(${target} PRIVATE lyhord_test_support ${tests_LINKS} lyhord_options)
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM stem)
        if(stem MATCHES "^test_(.*)$")
            add_test(NAME ${name}.${CMAKE_MATCH_1} COMMAND ${target} ${stem})
            set_tests_properties(${name}.${CMAKE_MATCH_1} PROPERTIES
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
        endif()
    endforeach()
    foreach(stem IN LISTS tests_ON_SERVER)
        add_test(NAME ${name}.${stem}.postgresql COMMAND ${target} test_${stem})
        set_tests_properties(${name}.${stem}.postgresql PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LYHORD_TEST_BACKEND=postgresql" TIMEOUT 600)
    endforeach()
endfunction()
