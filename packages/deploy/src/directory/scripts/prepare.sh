# Makes room for what is to come, and tells what is there. $2 is the id of what is to come.
mkdir -p "$site/releases"
# What was broken off a day ago is not taken up any more.
find "$site/releases" -mindepth 1 -maxdepth 1 -name '.incoming-*' -mmin +1440 -exec rm -rf {} +
echo "current $(current)"
releases | sed 's/^/release /'
# The same content is on display: unless somebody has changed it there, nothing is to be done.
now=$(current)
if [ "${now#*-}" = "$2" ]; then
  set +e
  (set -e; whole "$site/current" > /dev/null)
  [ $? -eq 0 ] && echo intact
  exit 0
fi
