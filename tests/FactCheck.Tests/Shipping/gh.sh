#!/usr/bin/env bash
# Stands in the tests for GitHub's command line: writes down each call and the text it sends, and answers from GH_* variables.
printf '%s\n' "$*" >> "$GH_LOG"
for argument in "$@"; do
  case $argument in
    body=@*) cp "${argument#body=@}" "$GH_LOG.body" ;;
  esac
done
case "$*" in
  "release view "*) [[ "${GH_RELEASE-}" != none ]] ;;
  *"/pulls "*) echo "${GH_PULLS-}" ;;
  *"/deployments "*) [[ "${GH_DEPLOYMENTS-}" != fails ]] || exit 1; printf '%s' "${GH_DEPLOYMENTS-}" ;;
  *"/deployments/"*) [[ " ${GH_SUCCEEDED-} " == *" $(sed -E 's|.*/deployments/([0-9]+)/.*|\1|' <<< "$*") "* ]] && echo true || echo false ;;
  *"--paginate"*) echo "${GH_COMMENTS-}" ;;
esac
