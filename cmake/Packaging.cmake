# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages by CPack: plexus (desktop) and plexusd (daemon). installers/linux/package.sh runs it.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux" OR NOT EXISTS "/etc/debian_version")
    return()
endif()
set(debian "${CMAKE_SOURCE_DIR}/installers/linux/debian")

# A package for 13 is newer than the one for 12: whoever upgrades the system gets it.
set(debian_version "")
file(STRINGS /etc/os-release debian_version REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9]" "" debian_version "${debian_version}")

# What runs is listed once, for building and for installing. No library links it: QML modules and plugins.
set(desktop_needs)
set(daemon_needs)
file(STRINGS "${CMAKE_SOURCE_DIR}/installers/linux/packages.txt" lines REGEX "^run ")
foreach(line IN LISTS lines)
    string(REGEX REPLACE " +" ";" words "${line}")
    list(GET words 1 system)
    list(SUBLIST words 2 -1 names)
    if(system STREQUAL "*" OR system STREQUAL debian_version)
        foreach(name IN LISTS names)
            list(APPEND desktop_needs "${name}")
            if(name MATCHES "^(libqt6sql6-|ca-certificates)")
                list(APPEND daemon_needs "${name}")
            endif()
        endforeach()
    endif()
endforeach()
# Of PostgreSQL a desktop seldom knows; the daemon's nodes share one.
list(REMOVE_ITEM desktop_needs libqt6sql6-psql)
list(JOIN desktop_needs ", " desktop_needs)
list(JOIN daemon_needs ", " daemon_needs)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Plexus developers")
set(CPACK_PACKAGE_CONTACT "The Plexus developers <plexus@users.noreply.github.com>")
# Each package says it itself.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL desktop daemon)
if(NOT PLEXUS_DESKTOP)
    set(CPACK_COMPONENTS_ALL daemon)
endif()
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/cmake/PackageTidy.cmake")
set(CPACK_PLEXUS_ROOT "${CMAKE_SOURCE_DIR}")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION "${PROJECT_VERSION}+deb${debian_version}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://github.com/plexus/plexus")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME plexus)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "${desktop_needs}")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-wayland, gnome-keyring | kwalletmanager, xdg-utils")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "plexusd")
# The first line is the synopsis; CPack indents what follows.
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "one local address for all language models
Coding agents and SDKs point at one address of this computer; Plexus speaks
the APIs of OpenAI, Anthropic, Gemini and Ollama to them, picks the provider
configured for the model asked for, and fails over to the next when one is
down. Its window shows every request as a waterfall, what is left of plans
and what was spent.
.
Providers' keys are sealed on this computer, under a key in its keychain.")

set(CPACK_DEBIAN_DAEMON_PACKAGE_NAME plexusd)
set(CPACK_DEBIAN_DAEMON_PACKAGE_SECTION net)
set(CPACK_DEBIAN_DAEMON_PACKAGE_DEPENDS
    "${daemon_needs}, systemd | systemd-standalone-sysusers, systemd | systemd-standalone-tmpfiles")
set(CPACK_DEBIAN_DAEMON_PACKAGE_SUGGESTS "nginx, postgresql")
set(CPACK_DEBIAN_DAEMON_PACKAGE_CONTROL_EXTRA
    "${debian}/conffiles;${debian}/postinst;${debian}/prerm;${debian}/postrm")
set(CPACK_DEBIAN_DAEMON_DESCRIPTION "gateway to language models, without a window
The gateway of Plexus as a service of its own user: one address for coding
agents and SDKs, whichever of the APIs of OpenAI, Anthropic, Gemini and
Ollama they speak, with limits for each client, failover between providers
and a management API. Several nodes can share a PostgreSQL.
.
The service is installed, not started: systemctl enable --now plexusd.")
include(CPack)
