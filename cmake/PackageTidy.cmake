# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack over what it has installed, before it packs: what Debian wants and a plain installation does not.
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    set(root "${CPACK_TEMPORARY_DIRECTORY}/${component}")
    string(TOUPPER "${component}" upper)
    set(package "${CPACK_DEBIAN_${upper}_PACKAGE_NAME}")
    set(doc "${root}/usr/share/doc/${package}")
    set(debian "${CPACK_PLEXUS_ROOT}/installers/linux/debian")

    file(MAKE_DIRECTORY "${doc}")
    file(COPY "${debian}/copyright" DESTINATION "${doc}")
    file(COPY "${CPACK_PLEXUS_ROOT}/resources/third_party.json" DESTINATION "${doc}")
    # Debian's date and version are those of the build.
    string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(READ "${debian}/changelog" changelog)
    string(REPLACE "@PACKAGE@" "${package}" changelog "${changelog}")
    string(REPLACE "@VERSION@" "${CPACK_DEBIAN_PACKAGE_VERSION}" changelog "${changelog}")
    string(REPLACE "@DATE@" "${now}" changelog "${changelog}")
    string(REPLACE "@CONTACT@" "${CPACK_PACKAGE_CONTACT}" changelog "${changelog}")
    file(WRITE "${doc}/changelog" "${changelog}")
    file(MAKE_DIRECTORY "${root}/usr/share/lintian/overrides")
    configure_file("${debian}/${package}.lintian-overrides" "${root}/usr/share/lintian/overrides/${package}" COPYONLY)

    # Who updates by packages is not told of updates by the program.
    if(component STREQUAL "desktop")
        file(WRITE "${root}/usr/share/plexus/updates-by-packages"
            "This copy of Plexus is kept up to date by the system's packages.\n")
    endif()

    file(GLOB_RECURSE plain "${root}/usr/share/man/*.1" "${doc}/changelog")
    foreach(file IN LISTS plain)
        execute_process(COMMAND gzip -9nf "${file}" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()

    # Where the settings of a service are; a plain installation has them as a sample.
    if(EXISTS "${doc}/plexus.yaml")
        file(MAKE_DIRECTORY "${root}/etc/plexus")
        file(RENAME "${doc}/plexus.yaml" "${root}/etc/plexus/plexus.yaml")
    endif()
    file(GLOB_RECURSE all LIST_DIRECTORIES true "${root}/*")
    foreach(entry IN LISTS all)
        if(IS_DIRECTORY "${entry}" OR entry MATCHES "/usr/bin/")
            file(CHMOD "${entry}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                WORLD_READ WORLD_EXECUTE)
        else()
            file(CHMOD "${entry}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
        endif()
    endforeach()
endforeach()
