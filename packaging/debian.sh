# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: what Sokuto needs from Debian 12, and a quick way to have it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Compile and start the program.
packages_run="cmake ninja-build g++ qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libqt6svg6 libsqlite3-dev libmecab-dev mecab-ipadic-utf8
    libzip-dev libxlsxwriter-dev nlohmann-json3-dev libsodium-dev pkg-config zlib1g-dev libgl-dev
    fonts-noto-cjk"

# Test and judge it: the other compiler, the linters, a screen with assistive technology and a real IME.
packages_check="$packages_run git ccache clang-14 clang-format-14 clang-tidy-14 clang-tools-14 clazy lld
    libclang-rt-14-dev llvm-14 locales xvfb x11-utils dbus dbus-bin openbox xdotool xclip at-spi2-core
    python3 python3-gi gir1.2-atspi-2.0 fcitx5 fcitx5-mozc fcitx5-frontend-qt6
    desktop-file-utils appstream man-db libxapian-dev libreoffice-calc-nogui"

# Make the Debian package and try it in a clean system.
packages_package="$packages_run dpkg-dev fakeroot file debootstrap lintian desktop-file-utils appstream man-db
    xvfb xauth"

# Measure against other programs.
packages_bench="$packages_run python3 libxapian-dev xvfb x11-utils dbus openbox at-spi2-core xdotool python3-gi
    gir1.2-atspi-2.0 keepassxc zeal"

# As root through no one, else through sudo.
as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Packages are missing and there is no sudo here. As root, run:" >&2
        echo "    $*" >&2
        return 1
    fi
}

# missing PACKAGE...: those of them that are not installed.
missing()
{
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u |
        comm -13 - <(printf '%s\n' "$@" | sort -u)
}

# need PACKAGE...: installs what is missing; says nothing and asks nothing when all is there.
need()
{
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not a Debian system; going on with what is installed." >&2
        return 0
    fi
    local wanted log
    wanted=$(missing "$@")
    [ -n "$wanted" ] || return 0
    echo "Installing:" $wanted >&2
    log=$(mktemp)
    # shellcheck disable=SC2086
    if as_root apt-get update -qq >"$log" 2>&1 &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            $wanted >>"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    tail -n 20 "$log" >&2
    rm -f "$log"
    echo "Could not install: $wanted" >&2
    return 1
}

# Compiler output is kept from earlier builds and clones when ccache is there.
if command -v ccache >/dev/null; then
    export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}" CCACHE_NOHASHDIR=1
    cache_options=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
else
    cache_options=()
fi

# configure_release: the tree in build/, which packaging/run and packaging/package share. A tree that
# was made by hand keeps its generator.
configure_release()
{
    grep -qs '^CMAKE_BUILD_TYPE:[A-Z]*=Release$' "$root/build/CMakeCache.txt" && return 0
    local generator=()
    [ -e "$root/build/CMakeCache.txt" ] || generator=(-G Ninja)
    mkdir -p "$root/build"
    cmake -S "$root" -B "$root/build" "${generator[@]}" -DCMAKE_BUILD_TYPE=Release "${cache_options[@]}" \
        >"$root/build/configure.log" 2>&1 || { cat "$root/build/configure.log" >&2; return 1; }
}

# build_release TARGET...
build_release()
{
    cmake --build "$root/build" --parallel "$(nproc)" --target "$@" | { grep -v '^ninja: no work to do\|Re-checking globbed' || true; }
}
