/** The styles of a book: few, since the reader's own program knows better. The two voices of the site stand apart by a line at their side. */
export const STYLE = `@charset "utf-8";
body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.2; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.5em; margin: 0 0 0.8em; }
h2 { font-size: 1.15em; margin: 0 0 0.4em; }
h3 { font-size: 1.05em; }
a { color: #005d55; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid #999; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
blockquote { margin-inline: 1em; }
ul.facts { list-style: none; margin: 0 0 0.6em; padding: 0; font-size: 0.85em; }
ul.facts li { display: inline; }
ul.facts li + li::before { content: " · "; }
.turn { margin: 0 0 1.4em; padding-inline-start: 0.9em; border-inline-start: 0.25em solid #85411e; }
.turn.doctor { border-color: #005d55; }
.turn.more { border-color: #999; }
.notice, .sign, .caveat { margin: 1em 0; padding: 0.6em 0.9em; border: 1px solid #999; }
.notice.alarm, .sign { border: 0.15em solid #a3161a; }
.care { font-size: 0.85em; }
.cite, .small, .soft { font-size: 0.85em; }
.tag { font-size: 0.85em; border: 1px solid #999; padding: 0 0.3em; }
ul.contents { list-style: none; padding: 0; }
ul.contents li { margin: 0 0 0.6em; }
ul.contents .when { display: block; font-size: 0.85em; }
nav ol { list-style: none; padding-inline-start: 1em; }
.cover { text-align: center; margin: 0; padding: 0; }
.cover img { max-height: 100%; }
`;
