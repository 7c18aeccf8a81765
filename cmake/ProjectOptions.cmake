# SPDX-License-Identifier: GPL-3.0-or-later
# project_options: the settings every target of ours links. One INTERFACE target, so that no
# directory property leaks and a flag is written once.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what lets ccache accept CMake's precompiled headers; the base directory lets
    # several checkouts share one cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" "${CCACHE_PROGRAM}")
endif()

# Microsoft's compiler calls its own linker.
if(NOT MSVC)
    foreach(linker mold lld)
        find_program(PLEXUS_LINKER_${linker} NAMES ${linker} ld.${linker})
        if(PLEXUS_LINKER_${linker})
            add_link_options("-fuse-ld=${linker}")
            break()
        endif()
    endforeach()
endif()

# What is installed makes the best of a mistake in memory; tests/checks/hardening.py reads it back out of the
# finished programs. Release alone: everything else keeps its command lines, and with them its compiler's cache.
# Not -fPIE: Qt's headers ask for -fPIC, which a position independent program is made of just as well.
set(plexus_harden "$<AND:$<CONFIG:Release>,$<PLATFORM_ID:Linux>>")
set(plexus_harden_flags -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64|AMD64)$")
    list(APPEND plexus_harden_flags -fcf-protection)
endif()
add_compile_options("$<${plexus_harden}:${plexus_harden_flags}>")
add_link_options("$<${plexus_harden}:-pie;-Wl,-z,relro,-z,now,-z,noexecstack>")

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE "${CMAKE_SOURCE_DIR}/gateway" "${CMAKE_SOURCE_DIR}")
# For C++ alone: on Windows there are resources, too, whose compiler knows none of it.
if(MSVC)
    # Sources are UTF-8; generated tables need more sections than an object file has by default.
    set(plexus_options /W4 /utf-8 /permissive- /Zc:__cplusplus /Zc:preprocessor /EHsc /bigobj
        $<$<BOOL:${PLEXUS_WERROR}>:/WX>)
else()
    # Members of our structs have defaults, so a designated initialiser may leave them out.
    set(plexus_options
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual
        -Wnon-virtual-dtor -Wimplicit-fallthrough -Wno-missing-field-initializers
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
        $<$<BOOL:${PLEXUS_WERROR}>:-Werror>
        -fstack-protector-strong
        "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
endif()
target_compile_options(project_options INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:${plexus_options}>")
if(WIN32)
    # windows.h without its macros min and max and without the sockets that winsock2.h replaces, as of Windows 10;
    # plain C functions are no mistake.
    target_compile_definitions(project_options INTERFACE
        NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE _WIN32_WINNT=0x0A00 _CRT_SECURE_NO_WARNINGS)
endif()
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 PLEXUS_VERSION="${PROJECT_VERSION}"
    $<$<NOT:$<OR:$<CONFIG:Debug>,${plexus_harden}>>:_FORTIFY_SOURCE=2>)

if(PLEXUS_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=${PLEXUS_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_definitions(project_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(project_options INTERFACE -fsanitize=${PLEXUS_SANITIZE})
endif()
