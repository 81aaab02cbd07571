echo "current $(current)"
releases | sed 's/^/release /'
