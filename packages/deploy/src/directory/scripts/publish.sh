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
cd "$incoming"
[ "$(sha256sum < SHA256SUMS | cut -c 1-16)" = "$id" ] || { echo 'damaged SHA256SUMS'; exit 77; }
sha256sum --check --strict --quiet SHA256SUMS 2>&1 || { echo 'damaged'; exit 77; }
listed=$(wc -l < SHA256SUMS)
found=$(find . ! -type d ! -path ./SHA256SUMS | wc -l)
[ "$listed" -eq "$found" ] || { echo "damaged: $found files, expected $listed"; exit 77; }
cd "$site"

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
