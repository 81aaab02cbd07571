# Makes room for what is to come, and tells what is there.
mkdir -p "$site/releases"
# What was broken off a day ago is not taken up any more.
find "$site/releases" -mindepth 1 -maxdepth 1 -name '.incoming-*' -mmin +1440 -exec rm -rf {} +
echo "current $(current)"
releases | sed 's/^/release /'
