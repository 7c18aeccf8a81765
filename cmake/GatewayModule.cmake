# SPDX-License-Identifier: GPL-3.0-or-later
# gateway_module(<name> [QOBJECT] SOURCES ... [LINK <targets>]): one static target gw_<name> per
# folder below gateway/. AUTOMOC is on only where Q_OBJECT is used; each such .cpp ends with
# #include "moc_<file>.cpp", so that one header edit rebuilds one file.
function(gateway_module name)
    cmake_parse_arguments(ARG "QOBJECT" "" "SOURCES;LINK" ${ARGN})
    add_library(gw_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(gw_${name} PUBLIC project_options ${ARG_LINK})
    if(ARG_QOBJECT)
        set_target_properties(gw_${name} PROPERTIES AUTOMOC ON)
    endif()
    if(PLEXUS_PCH)
        if(name STREQUAL "base")
            target_precompile_headers(gw_base PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch.h")
        else()
            target_precompile_headers(gw_${name} REUSE_FROM gw_base)
        endif()
    endif()
endfunction()

# plexus_test(<name> SOURCES ... LINK ... [LABEL unit] [ALONE ...] [TOGETHER <filter>]): one GoogleTest binary per
# folder. ALONE: sources whose names meet those of others in the folder, so that they are never compiled with them.
# Each test is a process of its own, but for those of TOGETHER, which share what takes long to start.
function(plexus_test name)
    cmake_parse_arguments(ARG "" "LABEL;TOGETHER" "SOURCES;LINK;ALONE" ${ARGN})
    if(NOT ARG_LABEL)
        set(ARG_LABEL unit)
    endif()
    add_executable(test_${name} ${ARG_SOURCES})
    set_target_properties(test_${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(test_${name} PRIVATE test_support ${ARG_LINK})
    if(PLEXUS_PCH)
        target_precompile_headers(test_${name} REUSE_FROM test_support)
    endif()
    # Most of a test's compilation is what all of its folder include and instantiate.
    if(PLEXUS_UNITY_TESTS)
        set_target_properties(test_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 7)
        set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        # A fixture in an unnamed namespace is not in a header for being included.
        target_compile_options(test_${name} PRIVATE -Wno-subobject-linkage)
    endif()
    set(alone "*")
    if(ARG_TOGETHER)
        set(alone "-${ARG_TOGETHER}")
        add_test(NAME "${ARG_LABEL}/${name}/together" COMMAND test_${name} "--gtest_filter=${ARG_TOGETHER}")
        set_tests_properties("${ARG_LABEL}/${name}/together" PROPERTIES LABELS ${ARG_LABEL} TIMEOUT 300)
    endif()
    gtest_discover_tests(test_${name} DISCOVERY_MODE PRE_TEST TEST_PREFIX "${ARG_LABEL}/${name}/"
        TEST_FILTER "${alone}" PROPERTIES LABELS ${ARG_LABEL} TIMEOUT 120)
endfunction()

# path_definition(<NAME="path"> <source>...): a path of this checkout for those files alone. As a definition of the
# whole target it would keep the compiler's cache of one checkout from serving another.
function(path_definition definition)
    set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_DEFINITIONS "${definition}")
endfunction()
