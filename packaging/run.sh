#!/usr/bin/env bash
# Installs what is missing on a Debian 12, builds, and opens the program; `packaging/run.sh --help` says more.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"

usage() {
    cat <<'END'
packaging/run.sh [--sample N] [--no-display]

Builds Lyhörd and opens it on a database in your data folder, with Eskilstuna's profile.

  --sample N     try it out: opens a database of its own, filled with N made-up cases (1500 is a normal year)
  --no-display   go through a case on the command line and save pictures of the windows, as happens by itself
                 where there is no display
END
}

sample=0
display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
while (($#)); do
    case $1 in
    --sample)
        [[ ${2:-} =~ ^[0-9]{1,8}$ ]] || {
            echo "--sample needs a number of cases, such as --sample 1500" >&2
            exit 2
        }
        sample=$((10#$2))
        shift
        ;;
    --no-display) display= ;;
    --help | -h)
        usage
        exit
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift
done

need_packages "${build_packages[@]}"
(cd "$root" && build release lyhord lyhordctl)
programs=$root/build/release/app

data=${XDG_DATA_HOME:-$HOME/.local/share}/lyhord
mkdir -p "$data"

make_sample() { # FILE N
    echo "Making $2 made-up cases in $1"
    rm -f "$1" "$1"-wal "$1"-shm
    "$programs/lyhordctl" --database "sqlite:$1" init --profile eskilstuna --sample "$2" --seed 1
}

if [[ -n $display ]]; then
    file=$data/lyhord.db
    if ((sample)); then
        file=$data/sample-$sample.db
        [[ -e $file ]] || make_sample "$file" "$sample"
    elif [[ ! -e $file ]]; then
        "$programs/lyhordctl" --database "sqlite:$file" init --profile eskilstuna
    fi
    echo "The database is $file"
    exec "$programs/lyhord" --database "sqlite:$file"
fi

# No display: the main job from the command line, and the windows as pictures.

tryout=$root/build/tryout
pictures=$tryout/pictures
mkdir -p "$pictures"
file=$tryout/tryout.db

ctl() { "$programs/lyhordctl" --database "sqlite:$file" --quiet "$@"; }
say() { printf '\n\n— %s\n\n' "$1"; }

echo
echo "There is no display here. Going through a case on the command line instead; then the windows follow as pictures."

say "A municipality with $((sample ? sample : 300)) made-up cases"
make_sample "$file" $((sample ? sample : 300))

say "What waits, queue by queue"
ctl queues

say "A citizen calls about a footpath. The case gets a number, goes to the department, and the letter is queued"
registered=$(ctl --json case register - <<'END'
{"headline": "Snöröjning gångväg", "channel": "phone", "type": "complaint", "area": "services", "language": "sv",
 "text": "Gångvägen vid skolan är inte plogad. Barnvagnen kommer inte fram.",
 "submitter": {"anonymous": false, "name": "Åsa Öberg", "email": "asa@example.org", "gender": "woman"},
 "reply": {"wanted": true, "by": "email"}, "departments": ["SBF"]}
END
)
number=$(sed -n 's/.*"number": *"\([0-9][^"]*\)".*/\1/p' <<<"$registered" | tail -n 1)
[[ -n $number ]]
ctl case show "$number"

say "The department answers, and says what the view led to"
ctl case answer "$number" --department SBF --outcome improvement \
    --text "Vi plogar nu gångvägen före klockan sju, alla skoldagar." >/dev/null
echo "Answered by SBF: it leads to an improvement."

say "The answer as it will be read"
ctl case compose "$number"

say "It is sent, and the case is closed"
ctl case send "$number" >/dev/null
ctl case show "$number" | grep -E "^(number|headline|status|outcome|closed):"
ctl outbox list --to asa@example.org

say "The month in figures"
ctl report --period "$(date +%Y-%m)" --format json

say "Is everything in order in the database?"
ctl check
ctl audit verify

say "The windows, drawn off screen"
rm -f "$pictures"/*.png
QT_QPA_PLATFORM=offscreen "$programs/lyhord" --database "sqlite:$file" --pictures "$pictures"
shopt -s nullglob
made=("$pictures"/*.png)
if ((${#made[@]} == 0)); then
    echo "No picture was saved in $pictures." >&2
    exit 1
fi
printf '%s\n' "${made[@]}"
printf '\nDone: %s pictures in %s, the database beside them in %s\n' "${#made[@]}" "$pictures" "$file"
