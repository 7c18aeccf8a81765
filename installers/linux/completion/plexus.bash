# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
_plexus() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
        --config) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --data-dir | --screenshots) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --log-format) mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$word"); return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$word"); return ;;
        --database | --listen | --drain-seconds | --size) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--config --database --data-dir --listen --demo --management-anywhere
        --drain-seconds --log-format --hidden --settings --quit --restore-clients --theme --size --screenshots --self-test --version --help' -- "$word")
}
complete -o filenames -F _plexus plexus
