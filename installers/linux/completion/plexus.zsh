#compdef plexus
# SPDX-License-Identifier: GPL-3.0-or-later
_arguments \
    '--config[run from a YAML file]:file:_files' \
    '--database[where the data is kept]:URL:' \
    '--data-dir[where Plexus keeps its data]:directory:_directories' \
    '--listen[where clients connect]:host and port:' \
    '--demo[offline\: a built-in provider answers]' \
    '--management-anywhere[let the management API be used from beyond this computer too]' \
    '--drain-seconds[how long requests may still run when told to end]:seconds:' \
    '--log-format[of the lines on standard error]:format:(text json)' \
    '--hidden[begin in the tray]' \
    '--settings[open the settings]' \
    '--quit[end the Plexus that is running]' \
    '--restore-clients[take back what was written for coding agents, end]' \
    "--theme[instead of the system's]:theme:(light dark)" \
    '--size[of the window]:width x height:' \
    '--screenshots[render every page to PNG and end]:directory:_directories' \
    '--self-test[load every page, fail on any warning, end]' \
    '--version[print the version and end]' \
    '--help[print the options and end]'
