#!/usr/bin/env bash
# Stands in the tests for the published site: the last argument is an address of it, GH_PUBLISHED the folder with its files.
address=${!#}
[[ -n "${GH_PUBLISHED-}" ]] || exit 22
cat "$GH_PUBLISHED/${address#https://example.org/repo/}"
