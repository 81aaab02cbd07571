# Leads visitors back. $2 is the id of a release, or - for what was on display before the present one.
wanted=$2
lock 10
from=$(current)
[ "$from" != - ] || { echo 'nothing'; exit 78; }
if [ "$wanted" = - ]; then
  # What was sent, but never shown, is not gone back to; nor what holds the same, deployed again.
  to=$(releases | grep -Fx -f "$site/history" | grep -v -e "-${from#*-}\$" | awk -v now="$from" '$0 < now' | tail -n 1)
else
  to=$(releases | grep -e "-$wanted\$" | tail -n 1 || true)
fi
[ -n "$to" ] || { echo 'nothing'; exit 78; }
[ "$to" = "$from" ] || show "$to"
echo "from $from"
echo "to $to"
