#!/bin/sh
# The sources are as clang-format 14 lays them out.
set -eu
cd "${top_srcdir:-.}"
formatter=$(command -v clang-format-14 || command -v clang-format) || exit 77
"$formatter" --version | grep -q 'version 14' || exit 77
find analyzer reports tests -name '*.[ch]' | sort | xargs "$formatter" --dry-run --Werror
