# Read by test.sh and run.sh: which Debian packages are needed, and getting those that are missing.
# shellcheck shell=bash disable=SC2034

build_packages=(
    g++ cmake ninja-build ccache
    qt6-base-dev libqt6sql6-sqlite libqt6sql6-psql # the program's libraries
    libexpected-dev libsqlite3-dev libpq-dev
    libsodium-dev # seals drafts on the workstation
    qtkeychain-qt6-dev # and keeps their key in the desktop's keyring
    qt6-l10n-tools qt6-translations-l10n # the compiler of our translations, and Qt's own Finnish
    qt6-svg-dev # draws the icons while building, and the charts of a report's web page
    libxlsxwriter-dev zlib1g-dev # reports as workbooks
    pkg-config libhunspell-dev hunspell-sv hunspell-en-gb # spelling in Swedish and English
    libvoikko-dev voikko-fi # and in Finnish, whose words Hunspell cannot take apart
    liblinear-dev # learns from closed cases where a text belongs
    tzdata fonts-dejavu-core
    fonts-liberation # what reports are printed in
)

test_packages=(
    postgresql-15 # the tests start a server of their own
    openssl # and give it certificates, good ones and bad ones
    libreoffice-calc-nogui # reads the workbooks that reports become
    poppler-utils # and their pages
    chromium curl # reads a report's web page, with the rules for accessible ones that need_axe gets
)

# The rules of WCAG as a program for browsers; no Debian package has it. Sets LYHORD_AXE to the file.
need_axe() {
    local version=4.14.1 folder=build/axe-core
    local sum=1477dafa598d8d065f273d6af302aa203c02e83131707b7fa648cd41bd3d6b734f8c22a0dab86ee6a6f64b8afbe804b214d36db85a2826965edfb3a0b9d546b5
    export LYHORD_AXE=$PWD/$folder/axe.min.js
    [[ -f $LYHORD_AXE ]] && return
    mkdir -p "$folder"
    curl --silent --show-error --fail --location --retry 3 --output "$folder/package.tgz" \
        "https://registry.npmjs.org/axe-core/-/axe-core-$version.tgz"
    echo "$sum  $folder/package.tgz" | sha512sum --check --status
    tar --extract --gzip --file "$folder/package.tgz" --directory "$folder" --strip-components=1 package/axe.min.js
}

# Installs what is not there yet; asks nothing, and touches no network when nothing is missing
need_packages() {
    local package missing=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian. What Debian calls $* must be there already; going on without looking."
        return
    fi
    for package in "$@"; do
        [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing: ${missing[*]}" >&2
            echo "Install them as root (apt-get install ${missing[*]}) or run this as a user who may use sudo." >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing what is missing: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --quiet update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --quiet --yes --no-install-recommends \
        -o Dpkg::Use-Pty=0 install "${missing[@]}"
}

# build PRESET [TARGET…]
build() {
    local preset=$1 target targets=()
    shift
    for target in "$@"; do
        targets+=(--target "$target")
    done
    cmake --preset "$preset"
    cmake --build --preset "$preset" --parallel "$(nproc)" "${targets[@]}"
}
