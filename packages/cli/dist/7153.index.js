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
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid; padding: .3rem .6rem; text-align: left; vertical-align: top; }
details { margin: 1rem 0; } footer { margin-top: 2rem; font-size: .875rem; }`;
/** One page without scripts that loads nothing from anywhere: it can be kept, mailed and opened years later. */ function toHtmlPage(report) {
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
