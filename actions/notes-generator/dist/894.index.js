export const id = 894;
export const ids = [894];
export const modules = {

/***/ 9894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printNotes: () => (/* binding */ printNotes)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);
/* harmony import */ var _present_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _to_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4152);



/** Notes in one of their forms; all are made from the one Markdown text, so that none says anything else. */ function printNotes(markdown, format, tag, layout) {
    switch(format){
        case 'markdown':
            return markdown;
        case 'text':
            return `${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)((0,_to_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toDocument */ .J)(markdown))}\n`;
        case 'html':
            return `${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .toHtml */ .Vw)((0,_to_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toDocument */ .J)(markdown))}\n`;
        case 'changelog':
            return `${(0,_present_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .changelogEntry */ .D)(markdown, tag, 'unreleased', layout)}\n`;
    }
}


/***/ })

};
