#!/bin/sh
# zimwriterfs of zim-tools 3.1.3 (as Debian 12 has it): its help names -a for --tags and -s for --scraper, and refuses both
# as invalid options. It goes on all the same, takes the flag's value for the folder, and says that there is no welcome page in it.
# One would expect what the help says; the long names work.
# Documented in its own --help. Needs zimwriterfs (apt-get install zim-tools).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
zimwriterfs --version | head -1
zimwriterfs --help | grep -E '^\s+-(a|s),'
for flag in a s; do
	zimwriterfs -"$flag" one 2>&1 | grep "invalid option -- '$flag'" || echo "-$flag was taken" > "$work/taken"
done
test ! -e "$work/taken"
