export const id = 947;
export const ids = [947];
export const modules = {

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acknowledgement: () => (/* binding */ acknowledgement)
/* harmony export */ });
/* harmony import */ var _release_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9875);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);


const roles = [
    'release-manager',
    'on-call'
];
const nobody = {
    notes: [],
    people: []
};
/**
 * Who the guide wants to look at the verification of production: named in the summary. With `acknowledge: required`
 * both are asked for `/ack` on the release ticket, and the answers that came since the first result about this commit
 * are read by each later run of this action. One that is missing is shown and fails nothing.
 */ async function acknowledgement(policy, checked, github) {
    if (policy === undefined || policy.smoke.acknowledge === 'off' || !(0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.isProduction)(policy, checked.environment)) return nobody;
    if (policy.smoke.acknowledge === 'shown') {
        const [manager = '', onCall = ''] = roles.map((role)=>named(policy, role, 'code'));
        return {
            notes: [
                [
                    'For ',
                    manager,
                    ' and ',
                    onCall,
                    ' to know.'
                ]
            ],
            people: []
        };
    }
    const answers = await readAnswers(policy, checked, github);
    return 'problem' in answers ? {
        notes: [
            asked(policy),
            answers.problem
        ],
        people: []
    } : told(policy, answers);
}
/** What was said on the ticket since the first result, or why that is not known. */ async function readAnswers(policy, checked, github) {
    const { acknowledgements, findTicket, openReleases, ticketLabel } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 9316));
    const [checks, issues] = await Promise.all([
        github.checks.ofCommit(checked.sha, {
            origins: false,
            superseded: true
        }),
        github.issues.list({
            labels: [
                ticketLabel
            ],
            state: 'all'
        })
    ]);
    const tickets = findTicket(issues, checked);
    if (!tickets.known) return {
        problem: unread(tickets.message, tickets.hint)
    };
    const byCommit = issues.known ? openReleases(issues.value, checked).find(({ subject })=>subject.sha === checked.sha) : undefined;
    const ticket = tickets.value.ticket ?? (issues.known ? issues.value.find(({ number })=>number === byCommit?.ticket) : undefined) ?? null;
    if (!checks.known) return {
        problem: unread(checks.message, checks.hint)
    };
    const name = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .checkRunName */ .$_)({
        kind: 'smoke',
        ...checked
    });
    const results = checks.value.filter((check)=>check.name === name && check.completedAt !== null).map(({ completedAt })=>Date.parse(completedAt ?? ''));
    if (ticket === null || results.length === 0) return {
        ticket,
        given: [],
        unread: new Map()
    };
    const [comments, holders] = await Promise.all([
        github.issues.comments(ticket.number),
        Promise.all(roles.map((role)=>holdersNow(policy, role, github)))
    ]);
    if (!comments.known) return {
        problem: unread(comments.message, comments.hint)
    };
    const given = acknowledgements(comments.value, holders, new Date(Math.min(...results)));
    return {
        ticket,
        given,
        unread: new Map(holders.flatMap(({ role, problem })=>problem === undefined ? [] : [
                [
                    role,
                    problem
                ]
            ]))
    };
}
/**
 * Who may answer for a role now: people by name, and the members of its teams. Of a team that cannot be read the
 * people by name still count; that others may hold the role is the problem.
 */ async function holdersNow(policy, role, github) {
    const { people, teams } = (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.holdersOf)(policy, role).holders;
    const readings = await Promise.all(teams.map((team)=>github.directory.team(team)));
    const members = readings.flatMap((team)=>team.known ? team.value.members : []);
    const logins = [
        ...people,
        ...members.filter(({ type })=>type === 'User').map(({ login })=>login)
    ];
    const failed = readings.find((team)=>!team.known);
    return failed === undefined ? {
        role,
        logins
    } : {
        role,
        logins,
        problem: teamUnread(role, failed)
    };
}
const teamUnread = (role, { message, hint })=>`Whether ${role} has acknowledged is not known: ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(message, hint)}`;
const unread = (message, hint)=>`Whether it was acknowledged could not be read: ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(message, hint)}`;
function told(policy, { ticket, given, unread: problems }) {
    const done = given.flatMap(({ role, by })=>by === null ? [] : [
            {
                role,
                ...by
            }
        ]);
    const missing = roles.filter((role)=>!done.some((one)=>one.role === role));
    const said = done.map(({ role, login, at, url })=>[
            `Acknowledged by ${role} `,
            {
                link: login,
                href: url
            },
            `, ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .formatDateTime */ .r6)(new Date(at))}.`
        ]);
    // What one team's members said is not known, so neither is that nobody has answered.
    const unknown = missing.flatMap((role)=>problems.get(role) ?? []);
    return {
        notes: missing.length === 0 ? said : [
            ...said,
            waiting(policy, missing, ticket),
            ...unknown
        ],
        people: done.map(({ role, login, at })=>({
                login,
                role,
                act: 'ack',
                at
            }))
    };
}
function waiting(policy, missing, ticket) {
    const who = together(policy, missing);
    if (ticket === null) return [
        'Not acknowledged: there is no release ticket on which ',
        who,
        ' could reply ',
        {
            code: '/ack'
        },
        '; the gate opens one with mode ',
        {
            code: 'open'
        },
        '.'
    ];
    const link = {
        link: `#${ticket.number}`,
        href: ticket.url
    };
    return [
        'Not acknowledged yet: ',
        who,
        ', reply ',
        {
            code: '/ack'
        },
        ' on the release ticket ',
        link,
        '.'
    ];
}
const asked = (policy)=>[
        together(policy, roles),
        ' are asked to reply ',
        {
            code: '/ack'
        },
        ' on the release ticket.'
    ];
function together(policy, wanted) {
    const [first = '', second] = wanted.map((role)=>named(policy, role, 'mention'));
    return second === undefined ? first : [
        first,
        ' and ',
        second
    ];
}
/** A role and who holds it; only people who are asked for something are mentioned. */ function named(policy, role, how) {
    const { holders, fallback } = (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.holdersOf)(policy, role);
    const names = [
        ...holders.people,
        ...holders.teams
    ];
    const people = names.map((name, index)=>[
            index === 0 ? '' : ', ',
            how === 'mention' ? {
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
}


/***/ })

};
