#!/bin/sh
# Usage: fuzz.sh CLASSPATH SECONDS FOLDER TESTDATA
# Gives each target its share of the seconds; what was executed stands in FOLDER/fuzz.md, what a target failed on in
# FOLDER/found, to be kept in TESTDATA/fuzz. Fails where anything was found.
set -u
classpath=$1 seconds=$2 folder=$3 testdata=$4
targets="Library Numerals Times Pages Tables Manifest Claims Corrections"
share=$((seconds / 8))
mkdir -p "$folder/found"
echo '| target | executed | seconds | found |
|---|---|---|---|' > "$folder/fuzz.md"
failed=0
for target in $targets; do
  mkdir -p "$folder/corpus/$target" "$folder/log"
  log="$folder/log/$target.txt"
  # Instrumented are the readers; words are cut by HanLP, which is not ours.
  "$JAVA" -Xmx1500m -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
    --target_class="io.zhibiao.fuzz.${target}Fuzz" --instrumentation_includes='io.zhibiao.**' \
    --reproducer_path="$folder/found" \
    "$folder/corpus/$target" "$testdata/fuzz" \
    -dict="$(dirname "$0")/words.dict" -artifact_prefix="$folder/found/$target-" \
    -max_total_time="$share" -max_len=2000 -rss_limit_mb=4000 -timeout=60 -print_final_stats=1 > "$log" 2>&1
  status=$?
  executed=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  found=no
  if [ $status -ne 0 ]; then
    found=yes
    failed=1
    grep -m 1 -A 12 'Java Exception' "$log" || tail -n 20 "$log"
  fi
  echo "| $target | ${executed:-0} | $share | $found |" >> "$folder/fuzz.md"
done
cat "$folder/fuzz.md"
exit $failed
