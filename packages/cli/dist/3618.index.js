export const id = 3618;
export const ids = [3618];
export const modules = {

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftNotes: () => (/* binding */ draftNotes)
/* harmony export */ });
/* harmony import */ var _fields_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _fields_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4983);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);



/** Drafts every field of the guide's template from what is known. */ function draftNotes(facts, layout = _layout_js__WEBPACK_IMPORTED_MODULE_1__.guideLayout) {
    const drafted = _fields_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldIds */ .hF.map((id)=>({
            id,
            ..._fields_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O[id].draft(facts)
        }));
    return {
        body: (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .fillLayout */ .UA)(layout, new Map(drafted.map(({ id, lines })=>[
                id,
                lines
            ]))),
        fields: drafted.map(({ id, state, source })=>({
                id,
                label: _fields_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O[id].label,
                owner: _fields_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O[id].owner,
                state,
                source
            }))
    };
}


/***/ })

};
