# What every script begins with. $1 is the folder of a site: current -> releases/<name>, previous, releases/, history.
# Only what each Debian has: sh, coreutils, findutils, grep, util-linux.
set -eu
umask 022
site=$1

# Names of whole releases, the oldest first.
releases() { ls "$site/releases" 2> /dev/null | grep -E '^[0-9]{6}-[0-9a-f]{16}$' | sort || true; }

# Name of the release that visitors see; - when there is none.
current() { link=$(readlink "$site/current" 2> /dev/null || true); echo "${link#releases/}" | sed 's/^$/-/'; }

# Is a folder what its manifest says: every file, and no other? Says what is wrong.
whole() (
  cd "$1"
  sha256sum --check --strict --quiet SHA256SUMS 2>&1
  listed=$(wc -l < SHA256SUMS)
  found=$(find . ! -type d ! -path ./SHA256SUMS | wc -l)
  [ "$listed" -eq "$found" ] || { echo "$found files, expected $listed"; exit 1; }
)

# One at a time for each site; the lock ends with this process, however it ends.
lock() {
  exec 9> "$site/.lock"
  flock -w "$1" 9 || { echo 'busy'; exit 75; }
}

# Points a link elsewhere. rename(2) replaces it in one step: whoever opens it sees the old release or the new one.
point() {
  ln -s "releases/$2" "$site/.$1.$$"
  mv -T "$site/.$1.$$" "$site/$1"
}

# Shows a release to visitors, and leaves the one before within reach of pages that are open already.
show() {
  [ "$(current)" = - ] || point previous "$(current)"
  point current "$1"
  echo "$1" >> "$site/history"
  # nginx reads the redirects of a release when it is told to: see the path unit in the README.
  date +%s > "$site/../.published" || true
}
