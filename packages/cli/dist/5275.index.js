export const id = 5275;
export const ids = [5275];
export const modules = {

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCalendar: () => (/* binding */ parseCalendar)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var ical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7271);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(310);



/** How far around the evaluation recurring holidays are listed: past ones end nothing, later ones are asked for again. */ const pastMs = 7 * _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .dayMs */ .LP;
const aheadMs = 500 * _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .dayMs */ .LP;
/** An event that recurs more often than this is no holiday: it would take daily ones since 1972. */ const mostEvents = 20_000;
/**
 * The closed spans of an iCalendar file (RFC 5545): whole days stay days, whatever zone the window is in; timed
 * events become instants. Recurrence, exceptions and moved instances are honoured, cancelled events are not.
 */ function parseCalendar(text, path, around) {
    try {
        const calendars = calendarsIn(text);
        const zones = calendars.flatMap((calendar)=>calendar.getAllSubcomponents('vtimezone'));
        for (const zone of zones)ical_js__WEBPACK_IMPORTED_MODULE_1__["default"].TimezoneService.register(new ical_js__WEBPACK_IMPORTED_MODULE_1__["default"].Timezone(zone));
        const events = calendars.flatMap((calendar)=>calendar.getAllSubcomponents('vevent')).map((component)=>new ical_js__WEBPACK_IMPORTED_MODULE_1__["default"].Event(component));
        const found = events.filter((event)=>!event.isRecurrenceException() && event.component.getFirstPropertyValue('status') !== 'CANCELLED').flatMap((event)=>occurrences(event, around));
        return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(found, {
            endpoint: path,
            pages: 1,
            total: found.length,
            at: new Date(around).toISOString()
        });
    } catch (error) {
        return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
            reason: 'malformed',
            endpoint: path,
            message: `${path} is not a calendar that can be read: ${error instanceof Error ? error.message : String(error)}`,
            hint: `Export ${path} again as iCalendar (RFC 5545).`
        });
    }
}
/** One calendar or several after each other. @throws for a text that holds none: an empty file lists no free days. */ function calendarsIn(text) {
    const parsed = ical_js__WEBPACK_IMPORTED_MODULE_1__["default"].parse(text);
    const all = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [
        parsed
    ];
    const calendars = all.map((each)=>new ical_js__WEBPACK_IMPORTED_MODULE_1__["default"].Component(each));
    if (calendars.length === 0 || calendars.some(({ name })=>name !== 'vcalendar')) throw new TypeError('it holds no VCALENDAR');
    return calendars;
}
function occurrences(event, around) {
    if (!event.isRecurring()) return [
        spanOf(event.summary, event.startDate, event.endDate)
    ];
    const found = [];
    const iterator = event.iterator();
    for(let count = 0;; count += 1){
        if (count === mostEvents) throw new RangeError(`"${event.summary}" recurs more than ${mostEvents} times before it comes to today`);
        const start = iterator.next();
        if (start === null || start === undefined) break;
        const at = start.toJSDate().getTime();
        if (at > around + aheadMs) break;
        if (at < around - pastMs) continue;
        const { startDate, endDate, item } = event.getOccurrenceDetails(start);
        if (item.component.getFirstPropertyValue('status') === 'CANCELLED') continue;
        found.push(spanOf(item.summary, startDate, endDate));
    }
    return found;
}
function spanOf(summary, start, end) {
    const name = summary === '' ? 'closed' : summary;
    if (start.isDate) return {
        name,
        fromDate: dateText(start),
        toDate: dateText(end)
    };
    return {
        name,
        from: start.toJSDate().toISOString(),
        to: end.toJSDate().toISOString()
    };
}
const dateText = ({ year, month, day })=>[
        String(year).padStart(4, '0'),
        String(month).padStart(2, '0'),
        String(day).padStart(2, '0')
    ].join('-');


/***/ })

};
