# Takes over what has arrived. $2 is its id, $3 the release that was on display when the deploy began, $4 how many to keep.
id=$2 expected=$3 keep=$4
lock 120
rm -f "$site"/.current.* "$site"/.previous.*
if [ "$(current)" != "$expected" ]; then
  echo "overtaken $(current)"
  exit 76
fi

# Everything arrived, nothing else did, and it is what its name says.
incoming="$site/releases/.incoming-$id"
[ "$(sha256sum < "$incoming/SHA256SUMS" | cut -c 1-16)" = "$id" ] || { echo 'damaged SHA256SUMS'; exit 77; }
# Not `whole … ||`: within a condition a shell does not stop at the first failure.
set +e
(set -e; whole "$incoming")
code=$?
set -e
[ "$code" -eq 0 ] || exit 77

last=$(releases | tail -n 1 | cut -c 1-6)
name=$(printf '%06d-%s' $((1${last:-000000} - 1000000 + 1)) "$id")
# On the disk before it is on display, so that not even a power cut leaves half a site.
sync -f "$incoming" 2> /dev/null || true
mv -T "$incoming" "$site/releases/$name"
show "$name"
echo "published $name"

# The newest stay, with what is on display and what was before it.
releases | head -n "-$keep" | while read -r old; do
  case "releases/$old" in
    "$(readlink "$site/current")" | "$(readlink "$site/previous" || true)") ;;
    *) rm -rf "$site/releases/${old:?}" ;;
  esac
done
