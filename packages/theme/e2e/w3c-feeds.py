"""Holds RSS feeds against the W3C Feed Validation Service, which is a program in Python (github.com/w3c/feedvalidator).

Arguments: the folder of that program, then for each feed its file and its address. Prints a line for each finding.
"""
import sys

sys.path.insert(0, f"{sys.argv[1]}/src")

import feedvalidator
from feedvalidator import compatibility
from feedvalidator.formatter.text_plain import Formatter

arguments = iter(sys.argv[2:])
for file, address in zip(arguments, arguments):
    with open(file, "rb") as feed:
        events = feedvalidator.validateString(feed.read(), firstOccurrenceOnly=1, base=address)["loggedEvents"]
    # AAA, the strictest level: warnings too.
    for line in Formatter(compatibility.AAA(events)):
        print(f"{address}: {line}")
