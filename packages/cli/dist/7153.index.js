export const id = 7153;
export const ids = [7153];
export const modules = {

/***/ 7153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toHtmlPage: () => (/* binding */ toHtmlPage)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentcolor 25%, transparent); }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
main { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th, td:nth-child(1), td:nth-child(3), td:nth-child(4) { white-space: nowrap; }
td:nth-child(2), td:nth-child(5) { overflow-wrap: anywhere; min-width: 10rem; }
summary { cursor: pointer; } details { margin: 1rem 0; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .875rem; }`;
/**
 * One page without scripts that loads nothing from anywhere: it can be kept, mailed and opened years later. Of a
 * thousand checks it has less than 128 kB when they pass, which are folded, and less than 1 MB when all fail.
 */ function toHtmlPage(report) {
    const { headline, body, service, environment, sha, startedAt, finishedAt } = report;
    const about = `${service}, ${environment}${sha === '' ? '' : `, commit ${sha}`}; from ${startedAt} to ${finishedAt}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(headline)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(headline)}</h1>
${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .toHtml */ .Vw)(body)}
</main>
<footer>${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(about)}</footer>
</body>
</html>
`;
}


/***/ })

};
