#!/bin/sh
# The pictures of the README, made of the seeds: mvn -Ppictures package. Takes Chromium, LibreOffice
# Calc, pdftoppm, a Chinese font and one as wide as Calibri: apt-get install chromium libreoffice-calc poppler-utils fonts-wqy-zenhei fonts-crosextra-carlito
set -eu
cd "$(dirname "$0")/../../.."
made=pipeline/target/pictures
kept=.github/pictures
mkdir -p "$made" "$kept"
zhibiao=pipeline/target/zhibiao/bin/zhibiao
$zhibiao audit figures seeds --manifest seeds/manifest.csv --output "$made" --html --quiet
$zhibiao extract seeds --manifest seeds/manifest.csv --output "$made" --to xlsx --quiet

page=$(cd "$made/html" && pwd)/$(cd "$made/html" && echo *103_xiangyang*.html)
chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,800 \
  "--user-data-dir=$made/chromium" "--screenshot=$kept/review.png" "file://$page" 2>/dev/null

soffice "-env:UserInstallation=file://$(pwd)/$made/office" --headless --convert-to pdf --outdir "$made" \
  "$made/metrics.xlsx" >/dev/null
pdftoppm -png -r 110 -f 1 -l 1 -singlefile "$made/metrics.pdf" "$kept/workbook"
