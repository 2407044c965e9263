export const id = 947;
export const ids = [947];
export const modules = {

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acknowledgement: () => (/* binding */ acknowledgement)
/* harmony export */ });
/* harmony import */ var _release_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5293);

const roles = [
    'release-manager',
    'on-call'
];
/**
 * Who the guide wants to look at the verification of production: named in the summary, and with
 * `acknowledge: required` asked for `/ack`. A missing acknowledgement is shown and fails nothing.
 */ function acknowledgement(policy, environment) {
    if (policy === undefined || policy.smoke.acknowledge === 'off' || !(0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.isProduction)(policy, environment)) return [];
    const required = policy.smoke.acknowledge === 'required';
    const named = roles.map((role)=>{
        const { holders, fallback } = (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.holdersOf)(policy, role);
        const names = [
            ...holders.people,
            ...holders.teams
        ];
        const people = names.map((name, index)=>[
                index === 0 ? '' : ', ',
                required ? {
                    mention: name
                } : {
                    code: name
                }
            ]);
        return [
            role,
            fallback ? ' (unset, so the release-manager) ' : ' ',
            people
        ];
    });
    const [manager = '', onCall = ''] = named;
    return required ? [
        [
            'Not acknowledged yet: ',
            manager,
            ' and ',
            onCall,
            ', reply ',
            {
                code: '/ack'
            },
            ' on the release ticket.'
        ]
    ] : [
        [
            'For ',
            manager,
            ' and ',
            onCall,
            ' to know.'
        ]
    ];
}


/***/ })

};
