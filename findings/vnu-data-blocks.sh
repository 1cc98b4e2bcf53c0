#!/bin/sh
# vnu-jar 26.9.27 (the Nu Html Checker): a page with its content security policy in a <meta> element and data in
# <script type="application/ld+json"> is warned that an inline script violates the policy.
# One would expect silence: such an element is a data block, which is never prepared as a script, so no policy is asked.
# Decided in HTML, "prepare the script element": without a type of JavaScript, module, import map or speculation rules it
# returns before the step that asks the policy; https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
# Needs Java 17.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vnu-jar@26.9.27
cat > page.html <<'HTML'
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<title>Data</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage", "name": "Data"}</script>
</head>
<body><h1>Data</h1></body>
</html>
HTML
java -jar node_modules/vnu-jar/build/dist/vnu.jar --exit-zero-always --stdout page.html > said.txt
cat said.txt
grep -q 'Inline script violates Content Security Policy' said.txt
